// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "core/base/visibletext.h"
#include "core/browse/certificate.h"
#include "core/ledger/adoption.h"
#include "core/sql/userathost.h"
#include "core/sweep/ledgermaking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRunsShown = 10;

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
        const Result<LedgerHead> made = makeLedgerAlone(context.writers, ledger, context.stop);
        if (!made && made.error().cause.kind == CauseKind::LedgerNotMade
            && made.error().kind == ErrorKind::Unauthorized) {
            const Result<QString> script = ledger.script(context.stop);
            if (!script)
                return fail(script.error());
            context.console.print(*script);
            return fail(ErrorKind::Unauthorized,
                Why(made.error().text
                        + u". Let an owner of the database run the statements on standard output, and then run ledger init again"_s,
                    made.error().cause));
        }
        if (!made)
            return fail(asMisuse(made.error()));
        context.console.print(u"Made: %1."_s.arg(ledger.name()));
        context.console.print(
            u"Every docsweep that works on this web app uses it from now on; older versions of docsweep do not know "
            u"it, so "
            "update them. To bring the holds of this one along: %1 ledger adopt"_s.arg(context.program));
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
        context.console.print(*adopted == 0 ? u"Its own holds, if any, are kept for everybody already."_s
                                            : u"Now kept for everybody: %1."_s.arg(formatCount(*adopted, "hold"_L1)));
        const Result<qint64> runs = adoptRuns(context.readers, ledger, context.settings.home, context.stop);
        if (!runs)
            return fail(runs.error());
        context.console.print(*runs == 0
                ? u"Its runs from before the ledger, if any, are in it already."_s
                : u"Now known to everybody: %1 from before the ledger."_s.arg(formatCount(*runs, "run"_L1)));
        return ExitCode::Done;
    }

    // ---- Looking

    QString stateOf(const LedgerRun &run)
    {
        if (!run.state.isEmpty())
            return run.isAdopted ? QString(run.state + u", adopted"_s) : run.state;
        if (!run.isLive)
            return u"not heard of since "_s + (run.beatAt ? formatTime(*run.beatAt) : u"it began"_s);
        return run.stopBy.isEmpty() ? u"at work"_s : QString(u"asked to stop by "_s + run.stopBy);
    }

    QJsonObject toJson(const LedgerRun &run)
    {
        return {{u"run"_s, run.id}, {u"by"_s, run.who.isEmpty() ? QJsonValue() : QJsonValue(run.who)},
            {u"trigger"_s, run.trigger}, {u"version"_s, run.version}, {u"begun"_s, toIsoUtc(run.begunAt)},
            {u"at_work"_s, run.isLive}, {u"heard_of"_s, run.beatAt ? QJsonValue(toIsoUtc(*run.beatAt)) : QJsonValue()},
            {u"stop_asked_by"_s, run.stopBy.isEmpty() ? QJsonValue() : QJsonValue(run.stopBy)},
            {u"state"_s, run.state.isEmpty() ? QJsonValue() : QJsonValue(run.state)}, {u"adopted"_s, run.isAdopted},
            {u"figures"_s, QJsonDocument::fromJson(run.figures).object()}};
    }

    void printRuns(const std::vector<LedgerRun> &runs, Console &console)
    {
        if (runs.empty())
            return;
        console.print(u"  RUN  BEGUN                 BY                        STATE"_s);
        for (const LedgerRun &run : runs)
            console.print(QString::number(run.id).rightJustified(5) + u"  "_s + formatTime(run.begunAt) + u"  "_s
                + QString((run.who.isEmpty() ? u"(erased)"_s : run.who) + u", "_s + run.trigger).leftJustified(24)
                + u"  "_s + stateOf(run));
    }

    QJsonObject toJson(const LedgerSchedule &schedule)
    {
        const double hours = double(schedule.period.count()) / double(Duration(std::chrono::hours(1)).count());
        return {{u"schedule"_s, schedule.id}, {u"by"_s, schedule.who},
            {u"system"_s, schedule.system.isEmpty() ? QJsonValue() : QJsonValue(schedule.system)},
            {u"name"_s, schedule.name},
            {u"period_hours"_s, schedule.period > Duration::zero() ? QJsonValue(hours) : QJsonValue()},
            {u"since"_s, toIsoUtc(schedule.since)}, {u"seen"_s, schedule.seen},
            {u"seen_at"_s, schedule.seenAt ? QJsonValue(toIsoUtc(*schedule.seenAt)) : QJsonValue()},
            {u"missing"_s, schedule.isAbsent() ? schedule.expected() : 0}};
    }

    void printSchedules(const std::vector<LedgerSchedule> &schedules, Console &console)
    {
        if (!schedules.empty())
            console.print(u"  SCHEDULE  LAST SEEN             EVERY      BY"_s);
        for (const LedgerSchedule &schedule : schedules) {
            const QString seen = schedule.seenAt ? formatTime(*schedule.seenAt) : u"never"_s;
            const bool isKnown = schedule.period > Duration::zero();
            console.print(QString::number(schedule.id).rightJustified(10) + u"  "_s + seen.leftJustified(20) + u"  "_s
                + (isKnown ? describeDuration(schedule.period) : u"?"_s).leftJustified(9) + u"  "_s
                + visibleText(schedule.title())
                + (schedule.isAbsent() ? u": %1 expected since, none seen"_s.arg(schedule.expected()) : QString()));
        }
    }

    Result<ExitCode> showStatus(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        if (!found)
            return fail(found.error());
        std::vector<LedgerRun> runs;
        std::vector<Hold> holds;
        std::vector<LedgerSchedule> schedules;
        if (*found) {
            Result<std::vector<LedgerSchedule>> expected = ledger.schedules(context.stop);
            if (!expected)
                return fail(expected.error());
            schedules = std::move(*expected);
            Result<std::vector<LedgerRun>> read = ledger.runs(kRunsShown, context.stop);
            if (!read)
                return fail(read.error());
            runs = std::move(*read);
            Result<std::vector<Hold>> kept = ledger.holds(context.stop);
            if (!kept)
                return fail(kept.error());
            holds = holdsInForce(std::move(*kept), context.readers.clock->now());
        }
        context.console.endProgress();
        const QString sentence = *found
            ? QString(ledger.name() + u": "_s + formatCount((*found)->number, "entry"_L1, "entries"_L1))
            : sentenceOf({CauseKind::LedgerMissing, {ledger.name()}});
        if (options.json) {
            QJsonObject object = jsonHead("ledger"_L1, "status"_L1);
            object[u"ledger"_s] = *found ? QJsonValue(hexOf((*found)->ledger)) : QJsonValue();
            if (*found) {
                object[u"place"_s] = ledger.name();
                object[u"epoch"_s] = (*found)->epoch;
                object[u"entries"_s] = (*found)->number;
                object[u"hash"_s] = hexOf((*found)->hash);
                object[u"holds"_s] = qint64(holds.size());
                QJsonArray list;
                for (const LedgerRun &run : runs)
                    list.append(toJson(run));
                object[u"runs"_s] = list;
                QJsonArray expected;
                for (const LedgerSchedule &schedule : schedules)
                    expected.append(toJson(schedule));
                object[u"schedules"_s] = expected;
            }
            setJsonEnd(object, ExitCode::Done, sentence, nullptr);
            context.console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            return ExitCode::Done;
        }
        if (!*found) {
            context.console.print(sentence + u". To make one: "_s + context.program + u" ledger init"_s);
            return ExitCode::Done;
        }
        context.console.print(u"Ledger:      "_s + ledger.name());
        context.console.print(u"Id:          "_s + hexOf((*found)->ledger));
        context.console.print(u"Last entry:  %1 (epoch %2), %3"_s.arg(
            QString::number((*found)->number), QString::number((*found)->epoch), hexOf((*found)->hash)));
        context.console.print(u"In force:    "_s + formatCount(qint64(holds.size()), "hold"_L1));
        printRuns(runs, context.console);
        printSchedules(schedules, context.console);
        return ExitCode::Done;
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
                u"--seen wants the number of an entry and its hash, as a run's report has them: 412:9f86d0…"_s);
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
                    u"The certificate %1 speaks of no ledger: its run was not in one."_s.arg(file));
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
            return u"Newest outside witness: this home saw entry %1 at %2."_s.arg(entry, formatTime(witness.seenAt));
        case LedgerWitness::Source::Certificate:
            return u"Newest outside witness: a certificate of %2 has entry %1."_s.arg(
                entry, formatTime(witness.seenAt));
        case LedgerWitness::Source::Told:
            return u"Newest outside witness: entry %1, as you have seen it."_s.arg(entry);
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
                                      : u"No outside witness: this home has not seen this ledger before."_s);
        if (proof->problem)
            return fail(ErrorKind::BadData, *proof->problem);
        const qint64 unwitnessed = proof->head.number - (witness ? witness->number : 0);
        context.console.print(u"Whole: %1 in their chain, and %2 and %3 as they were written down."_s.arg(
            formatCount(proof->entries, "entry"_L1, "entries"_L1), formatCount(proof->holds, "hold"_L1),
            formatCount(proof->runs, "run"_L1)));
        if (proof->unreadable > 0)
            context.console.print(u"Of %1 nobody can tell any more whom they are about: their text was erased."_s.arg(
                formatCount(proof->unreadable, "entry"_L1, "entries"_L1)));
        if (unwitnessed > 0)
            context.console.print(
                u"The last %1 could have been written anew by whoever owns the tables: nobody outside has seen them yet."_s
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

    Result<ExitCode> rehomeLedger(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        context.console.endProgress();
        if (found && *found) {
            context.console.print(u"The ledger is believed already: there is nothing to do."_s);
            return ExitCode::Done;
        }
        if (!found)
            context.console.complain(found.error().text + u'.');
        if (!options.confirmed)
            return fail(ErrorKind::BadConfig,
                u"See that \"hold list\" has every hold that is needed. If the ledger may be believed as it is now, "
                u"say "
                "--yes: then it is this database's, and every docsweep goes on with it. Nothing was changed."_s);
        const Result<LedgerHead> head = ledger.rehome(userAtHost(), context.stop);
        if (!head)
            return fail(head.error());
        context.console.print(u"From now on the ledger is believed as it is: epoch %1 begins with entry %2."_s.arg(
            QString::number(head->epoch), QString::number(head->number)));
        return ExitCode::Done;
    }

    Result<ExitCode> forgetLedger(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        context.console.endProgress();
        if (!options.confirmed)
            return fail(ErrorKind::BadConfig,
                u"Holds that were in a ledger that is gone keep nothing once this docsweep has forgotten it. Add them "
                u"again "
                "(hold add), and say --yes. Nothing was changed."_s);
        if (const Result<> done = ledger.forget(context.stop); !done)
            return fail(asMisuse(done.error()));
        context.console.print(u"Forgotten: this docsweep expects no ledger there any more."_s);
        return ExitCode::Done;
    }

    Result<ExitCode> upgradeLedger(Ledger &ledger, const CommandContext &context)
    {
        const auto found = ledger.find(context.stop);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(missing(ledger));
        context.console.endProgress();
        context.console.print(
            u"The ledger has the newest form that this docsweep knows: there is nothing to upgrade."_s);
        return ExitCode::Done;
    }

    Result<ExitCode> stopRun(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        if (const Result<> asked = ledger.askToStop(options.run, userAtHost(), context.stop); !asked)
            return fail(asked.error());
        context.console.endProgress();
        context.console.print(
            u"Run %1 is asked to stop. It hears that within some seconds, and ends with the batch that it is at."_s.arg(
                options.run));
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
                u"DOCSWEEP_LEDGER_DAYS is 0: what has ended is kept for ever. Nothing was changed."_s);
        if (!options.confirmed)
            return fail(ErrorKind::BadConfig,
                u"Erasing takes the text of holds that have ended, and who ran, held and stopped, out of the ledger "
                u"for "
                "good; its chain stays whole. Say --yes. Nothing was changed."_s);
        const Result<LedgerErased> erased = ledger.erase(what, context.stop);
        if (!erased)
            return fail(erased.error());
        context.console.print(u"Erased: %1 and %2. Of %3 nobody can tell any more whom they are about; the chain stays "
                              "whole."_s.arg(formatCount(erased->holds, "hold"_L1), formatCount(erased->runs, "run"_L1),
                                  formatCount(erased->entries, "entry"_L1, "entries"_L1)));
        context.console.print(
            u"Not erased: what the journal of each docsweep knows of its own runs, logs, certificates and backups."_s);
        return ExitCode::Done;
    }

    Result<ExitCode> unexpect(Ledger &ledger, const LedgerOptions &options, const CommandContext &context)
    {
        if (const Result<> ended = ledger.endSchedule(options.run, context.stop); !ended)
            return fail(ended.error());
        context.console.endProgress();
        context.console.print(
            u"Schedule %1 is not expected any more. If its runs begin again, it is."_s.arg(options.run));
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
