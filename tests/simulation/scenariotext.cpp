// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/scenario.h"

#include <QRegularExpression>

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    struct EventName {
        EventKind kind;
        QLatin1StringView name;
    };

    constexpr EventName kEvents[] = {{EventKind::Touch, "touch"_L1}, {EventKind::Upload, "upload"_L1},
        {EventKind::Overwrite, "overwrite"_L1}, {EventKind::TouchFile, "touch file"_L1},
        {EventKind::NameForeign, "name foreign"_L1}, {EventKind::DropDocument, "drop document"_L1},
        {EventKind::RemoveSession, "remove session"_L1}, {EventKind::RemoveFile, "remove file"_L1},
        {EventKind::BusyRow, "busy row"_L1}, {EventKind::Hold, "hold"_L1}, {EventKind::Unhold, "unhold"_L1},
        {EventKind::StorageAway, "storage away"_L1}, {EventKind::StorageBack, "storage back"_L1},
        {EventKind::RefuseKey, "refuse key"_L1}, {EventKind::AllowKeys, "allow keys"_L1},
        {EventKind::LoseAnswer, "lose answer"_L1}, {EventKind::LoseRowsAnswer, "lose rows answer"_L1},
        {EventKind::SwapBucket, "swap bucket"_L1}, {EventKind::EmptyBucket, "empty bucket"_L1},
        {EventKind::DropBucket, "drop bucket"_L1}, {EventKind::BucketBack, "bucket back"_L1},
        {EventKind::SwapDatabase, "swap database"_L1}, {EventKind::DatabaseBack, "database back"_L1},
        {EventKind::LoseLock, "lose lock"_L1}, {EventKind::MachineClock, "machine clock"_L1},
        {EventKind::HideFolder, "hide folder"_L1}, {EventKind::RefuseRow, "refuse row"_L1},
        {EventKind::DatabaseClock, "database clock"_L1}, {EventKind::Wait, "wait"_L1}, {EventKind::Cancel, "cancel"_L1},
        {EventKind::OtherSweep, "other sweep"_L1}, {EventKind::ProtectFile, "protect file"_L1},
        {EventKind::BarRow, "bar row"_L1}, {EventKind::SlowRow, "slow row"_L1}, {EventKind::Deadlock, "deadlock"_L1},
        {EventKind::Standby, "standby"_L1}, {EventKind::StandbyEnds, "standby ends"_L1},
        {EventKind::BusyJournal, "busy journal"_L1}, {EventKind::GiveUp, "give up"_L1},
        {EventKind::LedgerAway, "ledger away"_L1}, {EventKind::LedgerBack, "ledger back"_L1},
        {EventKind::VaultFull, "vault full"_L1}, {EventKind::VaultAway, "vault away"_L1},
        {EventKind::VaultBack, "vault back"_L1}, {EventKind::ChangeColumn, "change column"_L1}};

    constexpr std::array kPasses{
        "sweep"_L1, "dry run"_L1, "run of an earlier plan"_L1, "recovery"_L1, "bringing back"_L1};

    /// Its parts, where the whole line is like this.
    std::optional<QStringList> parts(const QString &line, const QString &pattern)
    {
        const QRegularExpressionMatch match =
            QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(line);
        return match.hasMatch() ? std::optional(match.capturedTexts()) : std::nullopt;
    }

    std::optional<int> numberOf(const QString &text)
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

    std::optional<NamedPart> namedOf(const QString &text)
    {
        if (const auto named = parts(text, u"(\\d+)/(\\d+)"_s))
            return NamedPart{(*named)[1].toInt(), (*named)[2].toInt()};
        return std::nullopt;
    }

    bool readOption(Pass &pass, const QString &text)
    {
        if (text == "keep outputs"_L1)
            pass.keepOutputs = true;
        else if (text == "keep active files"_L1)
            pass.keepActiveFiles = true;
        else if (text == "rows only"_L1)
            pass.storageCleanup = false;
        else if (text == "unattended"_L1)
            pass.isUnattended = true;
        else if (text == "no copies"_L1)
            pass.withoutCopies = true;
        else if (text == "lock first"_L1)
            pass.turnFirst = true;
        else if (const auto only = parts(text, u"only session (\\d+)"_s))
            pass.onlySession = (*only)[1].toInt();
        else if (const auto part = parts(text, u"a part \\((\\d+)\\)"_s))
            pass.unticked = (*part)[1].toInt();
        else if (const auto most = parts(text, u"at most (\\d+) items"_s))
            pass.maxItems = (*most)[1].toInt();
        else if (const auto plan = parts(text, u"plan (\\d+)"_s))
            pass.earlier = (*plan)[1].toInt();
        else
            return false;
        return true;
    }

    bool readPass(Scenario &scenario, const QString &line)
    {
        const QStringList options = line.split(u", "_s);
        const auto head = parts(options.first(), u"pass \\d+: docsweep (\\d)"_s);
        const auto kind = parts(options.value(1), u"(.+) after (\\d+) min"_s);
        const auto age = parts(options.value(2), u"age (\\d+) min"_s);
        if (!head || !kind || !age)
            return false;
        const auto *const named = std::ranges::find(kPasses, (*kind)[1]);
        if (named == kPasses.end())
            return false;
        Pass &pass = scenario.passes.emplace_back();
        pass.kind = PassKind(named - kPasses.begin());
        pass.docsweep = (*head)[1].toInt();
        pass.waitMinutes = (*kind)[2].toInt();
        pass.ageMinutes = (*age)[1].toInt();
        return std::all_of(
            options.begin() + 3, options.end(), [&pass](const QString &option) { return readOption(pass, option); });
    }

    /// A line of a pass: an event or a crash.
    bool readEvent(Pass &pass, const QString &line)
    {
        if (const auto crash = parts(line, u"crash in call (\\d+)( by a power cut \\((\\d+)\\))?"_s)) {
            pass.crash = Crash{(*crash)[1].toInt(), numberOf(crash->value(3))};
            return true;
        }
        const auto event = parts(line, u"(.+?) (\\d+) (\\d+) (\\d+)( in call (\\d+))?"_s);
        if (!event)
            return false;
        const std::optional<EventKind> kind = eventOf((*event)[1]);
        if (!kind)
            return false;
        pass.events.push_back({*kind, numberOf(event->value(6)).value_or(-1), (*event)[2].toInt(), (*event)[3].toInt(),
            (*event)[4].toInt()});
        return true;
    }

    bool readExtras(Extras &extras, const QString &names)
    {
        for (const QString &name : extraNames())
            extras.*extraOf(name) = false;
        for (const QString &name : names.split(u", "_s, Qt::SkipEmptyParts)) {
            bool Extras::*const extra = extraOf(name);
            if (!extra)
                return false;
            extras.*extra = true;
        }
        return true;
    }

    bool readLine(Scenario &scenario, const QString &line)
    {
        if (const auto seed = parts(line, u"seed (\\d+)"_s)) {
            scenario.seed = (*seed)[1].toULongLong();
        } else if (const auto with = parts(line, u"with(.*)"_s)) {
            return readExtras(scenario.extras, (*with)[1].trimmed());
        } else if (const auto batch = parts(line, u"batches of (\\d+) objects, (\\d+) sessions, at most (\\d+)"_s)) {
            scenario.batchObjects = (*batch)[1].toInt();
            scenario.batchSessions = (*batch)[2].toInt();
            scenario.batchMost = (*batch)[3].toInt();
        } else if (const auto bucket = parts(line, u"bucket \\d+: (folder|Supabase)"_s)) {
            scenario.buckets.push_back({(*bucket)[1] == "folder"_L1 ? Flavour::Folder : Flavour::Supabase});
        } else if (const auto session = parts(line, u"session (\\d+), idle for minutes: (.+)"_s)) {
            scenario.sessions.push_back({(*session)[1].toInt(), numberOf((*session)[2])});
        } else if (const auto document =
                       parts(line, u"document of session (\\d+) names (\\S+) (\\S+) (\\S+) (\\S+)"_s)) {
            DocumentPartOf &made = scenario.documents.emplace_back(DocumentPartOf{(*document)[1].toInt(), {}});
            for (size_t i = 0; i < made.keys.size(); ++i)
                made.keys[i] = namedOf((*document)[qsizetype(i) + 2]);
        } else if (
            const auto file = parts(line,
                u"file (\\d+)/(\\d+) in bucket (\\d+), age in minutes: ([^,]+)(, written again (\\d+) minutes later)?"_s)) {
            scenario.files.push_back({(*file)[3].toInt(), (*file)[1].toInt(), (*file)[2].toInt(), numberOf((*file)[4]),
                numberOf(file->value(6)).value_or(0)});
        } else {
            return line.startsWith("pass "_L1) ? readPass(scenario, line)
                                               : !scenario.passes.empty() && readEvent(scenario.passes.back(), line);
        }
        return true;
    }

} // namespace

std::optional<Scenario> scenarioOf(const QStringList &lines, QString &wrong)
{
    Scenario scenario;
    for (const QString &line : lines) {
        const QString text = line.section(u'#', 0, 0).trimmed();
        if (!text.isEmpty() && !readLine(scenario, text)) {
            wrong = line;
            return std::nullopt;
        }
    }
    return scenario;
}

std::optional<EventKind> eventOf(const QString &name)
{
    const auto *const named = std::ranges::find(kEvents, name, &EventName::name);
    return named == std::end(kEvents) ? std::nullopt : std::optional(named->kind);
}

QString described(const Event &event)
{
    const auto *const named = std::ranges::find(kEvents, event.kind, &EventName::kind);
    return named->name + u" %1 %2 %3"_s.arg(event.a).arg(event.b).arg(event.c)
        + (event.at < 0 ? QString() : u" in call "_s + QString::number(event.at));
}

QStringList described(const Scenario &scenario)
{
    const auto minutes = [](std::optional<int> value) { return value ? QString::number(*value) : u"unknown"_s; };
    QStringList lines;
    lines += u"seed %1"_s.arg(scenario.seed);
    QStringList extras;
    for (const QString &name : extraNames()) {
        if (scenario.extras.*extraOf(name))
            extras += name;
    }
    lines += u"with "_s + extras.join(u", "_s);
    lines += u"batches of %1 objects, %2 sessions, at most %3"_s.arg(scenario.batchObjects)
                 .arg(scenario.batchSessions)
                 .arg(scenario.batchMost);
    for (size_t i = 0; i < scenario.buckets.size(); ++i) {
        lines +=
            u"bucket %1: "_s.arg(i) + (scenario.buckets[i].flavour == Flavour::Folder ? u"folder"_s : u"Supabase"_s);
    }
    for (const SessionPart &session : scenario.sessions)
        lines += u"session %1, idle for minutes: "_s.arg(session.key) + minutes(session.idleMinutes);
    for (const DocumentPartOf &document : scenario.documents) {
        QString line = u"document of session %1 names"_s.arg(document.session);
        for (const auto &key : document.keys)
            line += key ? u" %1/%2"_s.arg(key->session).arg(key->file) : u" -"_s;
        lines += line;
    }
    for (const FilePart &file : scenario.files) {
        lines += u"file %1/%2 in bucket %3, age in minutes: "_s.arg(file.session).arg(file.file).arg(file.bucket)
            + minutes(file.ageMinutes)
            + (file.writtenAgain ? u", written again %1 minutes later"_s.arg(file.writtenAgain) : QString());
    }
    int number = 0;
    for (const Pass &pass : scenario.passes) {
        QString line = u"pass %1: docsweep %2, %3 after %4 min, age %5 min"_s.arg(number++)
                           .arg(pass.docsweep)
                           .arg(QString(kPasses[size_t(pass.kind)]))
                           .arg(pass.waitMinutes)
                           .arg(pass.ageMinutes);
        if (pass.keepOutputs)
            line += u", keep outputs"_s;
        if (pass.keepActiveFiles)
            line += u", keep active files"_s;
        if (!pass.storageCleanup)
            line += u", rows only"_s;
        if (pass.isUnattended)
            line += u", unattended"_s;
        if (pass.withoutCopies)
            line += u", no copies"_s;
        if (pass.turnFirst)
            line += u", lock first"_s;
        if (pass.onlySession)
            line += u", only session %1"_s.arg(*pass.onlySession);
        if (pass.unticked)
            line += u", a part (%1)"_s.arg(*pass.unticked);
        if (pass.maxItems)
            line += u", at most %1 items"_s.arg(*pass.maxItems);
        if (pass.kind == PassKind::RunEarlier || pass.kind == PassKind::BringBack)
            line += u", plan %1"_s.arg(pass.earlier);
        lines += line;
        for (const Event &event : pass.events)
            lines += u"    "_s + described(event);
        if (pass.crash) {
            lines += u"    crash in call %1"_s.arg(pass.crash->at)
                + (pass.crash->powerCut ? u" by a power cut (%1)"_s.arg(*pass.crash->powerCut) : QString());
        }
    }
    return lines;
}

} // namespace docsweep::sim
