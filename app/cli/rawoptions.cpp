// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rawoptions.h"

#include "core/config/credentials.h"
#include "core/ledger/ledger.h"

#include <QRegularExpression>
#include <QUrl>

namespace docsweep {

using namespace Qt::StringLiterals;

QString quoted(const std::string &text)
{
    return u'"' + displayKey(QByteArray::fromStdString(text)) + u'"';
}

tl::unexpected<Error> misuse(const QString &sentence)
{
    return fail(ErrorKind::BadConfig, sentence);
}

static Result<qint64> readCount(const QString &option, const std::string &text, qint64 least, const QString &example)
{
    bool ok = false;
    const qint64 value = QByteArray::fromStdString(text).trimmed().toLongLong(&ok);
    if (!ok || value < least)
        return misuse(option + " wants a whole number from "_L1 + QString::number(least) + " on, not "_L1 + quoted(text)
            + "; for example "_L1 + example + u'.');
    return value;
}

/// The options that set a setting. What they may be is the loader's to say, in the same words as of any other
/// source.
QMap<QString, QString> readFlags(const RawOptions &raw)
{
    QMap<QString, QString> flags;
    const auto add = [&flags](const QString &name, const std::optional<std::string> &text) {
        if (text)
            flags[name] = QString::fromStdString(*text);
    };
    add(u"DOCSWEEP_AGE_HOURS"_s, raw.hours);
    add(u"DOCSWEEP_CLOCK"_s, raw.clock);
    add(u"DOCSWEEP_DATABASE_TIMES"_s, raw.databaseTimes);
    add(u"DOCSWEEP_MAX_DELETE"_s, raw.maxDelete);
    add(u"DOCSWEEP_MAX_DELETE_PERCENT"_s, raw.maxPercent);
    add(u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s, raw.maxBucketPercent);
    add(u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s, raw.maxTimesUsual);
    add(u"DOCSWEEP_LOG_TARGET"_s, raw.logTo);
    add(u"DOCSWEEP_LOG_FORMAT"_s, raw.logFormat);
    add(u"DOCSWEEP_LOG_LEVEL"_s, raw.logLevel);
    add(u"DOCSWEEP_LOG_FILE"_s, raw.logFile);
    add(u"DOCSWEEP_METRICS_FILE"_s, raw.metricsFile);
    const auto addList = [&flags](const QString &name, const std::vector<std::string> &entries) {
        QStringList list;
        for (const std::string &entry : entries)
            list += QString::fromStdString(entry);
        if (!list.isEmpty())
            flags[name] = list.join(u',');
    };
    addList(u"DOCSWEEP_ENDPOINT_HOSTS"_s, raw.hosts);
    addList(u"DOCSWEEP_ENDPOINT_ORIGINS"_s, raw.origins);
    if (raw.keepOutputs)
        flags[u"DOCSWEEP_KEEP_OUTPUTS"_s] = u"true"_s;
    if (raw.keepActiveFiles)
        flags[u"DOCSWEEP_KEEP_ACTIVE_FILES"_s] = u"true"_s;
    return flags;
}

/// Nothing where none was given, or it is none.
static std::optional<int> verbosityOf(const RawOptions &raw)
{
    const std::string text = raw.verbosity.value_or(std::string());
    const std::string_view digit = text.starts_with('=') ? std::string_view(text).substr(1) : text; // -v=2
    return digit.size() == 1 && digit.front() >= '0' && digit.front() <= '3' ? std::optional(digit.front() - '0')
                                                                             : std::nullopt;
}

Result<QStringList> readDjangoOptions(const RawOptions &raw)
{
    QStringList notices;
    if (raw.verbosity && !verbosityOf(raw))
        return misuse(u"--verbosity is 0, 1, 2 or 3, not "_s + quoted(*raw.verbosity) + u'.');
    if (raw.noColor && raw.forceColor)
        return misuse(u"--no-color and --force-color can't be used together; leave out one of them, or both."_s);
    if (raw.djangoSettings)
        notices += u"--settings means nothing here: docsweep reads no Django settings. What it reads is in "
                   "docsweep-moving(7)"_s;
    if (raw.pythonPath)
        notices += u"--pythonpath means nothing here: docsweep runs no Python"_s;
    return notices;
}

static Result<PlanList> readList(const RawOptions &raw)
{
    PlanList list{QString::fromLocal8Bit(raw.list->c_str())};
    if (list.path.isEmpty())
        return misuse(u"--list wants the name of a file, or - for standard output; for example --list plan.csv."_s);
    const QString form = raw.listForm ? QString::fromStdString(*raw.listForm) : list.path.section(u'.', -1).toLower();
    if (form == "jsonl"_L1)
        list.form = PlanList::Form::JsonLines;
    else if (form == "keys"_L1)
        list.form = PlanList::Form::Keys;
    else if (raw.listForm && form != "csv"_L1)
        return misuse(u"--list-form is csv, jsonl or keys, not "_s + quoted(*raw.listForm) + u'.');
    if (list.path == "-"_L1 && raw.json)
        return misuse(u"--json and --list - both want standard output; give --list the name of a file."_s);
    return list;
}

Result<CommandOptions> readCleanup(const RawOptions &raw)
{
    using Mode = CleanupOptions::Mode;
    CleanupOptions options;
    if (int(raw.stats) + int(raw.dryRun) + int(raw.plan.has_value()) > 1)
        return misuse(u"--stats, --dry-run and --plan are three different things to do; name one of them."_s);
    if (raw.plan) {
        const Result<qint64> id = readCount(u"--plan"_s, *raw.plan, 1, u"--plan 17"_s);
        if (!id)
            return fail(id.error());
        if (raw.hours || raw.session || raw.keepOutputs || raw.keepActiveFiles)
            return misuse(u"--plan runs a plan exactly as it was made, so --hours, --session, --keep-outputs and "
                          "--keep-active-files cannot change it; give them to --dry-run, which makes a new plan."_s);
        options.mode = Mode::SealedPlan;
        options.plan = *id;
    } else if (raw.stats || raw.dryRun) {
        options.mode = raw.stats ? Mode::Stats : Mode::DryRun;
        if (raw.stats && (raw.maxDelete || raw.maxPercent || raw.maxBucketPercent || raw.maxTimesUsual))
            return misuse(u"--max-delete and its like stop a run that would delete too much; --stats deletes "
                          "nothing, so leave them out; --dry-run says whether a run would stop."_s);
    }
    if (raw.confirmDelete) {
        const Result<qint64> items =
            readCount(u"--confirm-delete"_s, *raw.confirmDelete, 1, u"--confirm-delete 8930"_s);
        if (!items)
            return fail(items.error());
        if (raw.stats || raw.dryRun)
            return misuse(u"--confirm-delete agrees to what a run deletes; --stats and --dry-run delete nothing, "
                          "so leave it out."_s);
        options.confirmed = *items;
    }
    if (raw.session) {
        options.session = QByteArray::fromStdString(*raw.session);
        if (!ownsFolder(*options.session))
            return misuse(u"--session wants one session key without slashes, not "_s + quoted(*raw.session)
                + "; for example --session x1y2z3."_L1);
    }
    if ((raw.list || raw.listForm) && !(raw.list && raw.dryRun))
        return misuse(u"--list writes down what a dry run finds, so it goes with --dry-run; for example --dry-run "
                      "--list plan.csv."_s);
    if (raw.list) {
        Result<PlanList> list = readList(raw);
        if (!list)
            return fail(list.error());
        options.list = std::move(*list);
    }
    if (raw.noVault && raw.stats)
        return misuse(u"--no-vault lets a run keep no copies; --stats deletes nothing, so leave it out."_s);
    options.keepsNoCopies = raw.noVault;
    options.json = raw.json;
    return options;
}

/// "3", or "L12": of the ledger.
static Result<qint64> readSharedId(const QString &what, const std::string &text, const QString &example)
{
    const bool isOfLedger = text.size() > 1 && (text.front() == 'L' || text.front() == 'l')
        && text.find_first_not_of("0123456789", 1) == std::string::npos;
    const Result<qint64> number = readCount(what, isOfLedger ? text.substr(1) : text, 1, example);
    if (!number)
        return number;
    return isOfLedger ? kSharedHolds + *number : *number;
}

Result<CommandOptions> readPending(PendingOptions::Action action, const RawOptions &raw)
{
    PendingOptions options;
    options.action = action;
    options.all = raw.all;
    options.confirmed = raw.yes;
    options.json = raw.json;
    options.csv = raw.csv;
    for (const std::string &text : raw.ids) {
        const Result<qint64> id = readSharedId(u"pending forget"_s, text, u"pending forget 17"_s);
        if (!id)
            return fail(id.error());
        options.ids.push_back(*id);
    }
    if (options.json && options.csv)
        return misuse(u"pending list prints JSON or CSV, not both; for example pending list --csv."_s);
    if (action == PendingOptions::Action::Forget && options.ids.empty() == !options.all)
        return misuse(u"pending forget wants the numbers of pending list, or --all; for example pending forget 17."_s);
    return options;
}

static constexpr qint64 kMostGentleHours = 1000000; // what is more is wrong in any case

/// --gently and --gently-days.
static Result<std::optional<RolloutRequest>> readGently(const RawOptions &raw)
{
    if (!raw.gently) {
        return raw.gentlyDays
            ? misuse(u"--gently-days says how long a step of --gently takes; for example --gently --gently-days 14."_s)
            : Result<std::optional<RolloutRequest>>(std::nullopt);
    }
    RolloutRequest request;
    if (!raw.gently->empty()) {
        const Result<qint64> hours = readCount(u"--gently"_s, *raw.gently, 1, u"--gently=24"_s);
        if (!hours)
            return fail(hours.error());
        request.begin = std::chrono::hours{std::min<qint64>(*hours, kMostGentleHours)};
    }
    if (raw.gentlyDays) {
        const Result<qint64> days = readCount(u"--gently-days"_s, *raw.gentlyDays, 1, u"--gently-days 14"_s);
        if (!days)
            return fail(days.error());
        request.daysEach = int(std::min<qint64>(*days, kMostGentleHours));
    }
    if (const Result<> right = checkRollout(request); !right)
        return misuse(u"--gently: "_s + right.error().text + u'.');
    return std::optional(request);
}

Result<CommandOptions> readScheduled(const RawOptions &raw)
{
    const bool wantsMore = verbosityOf(raw).value_or(1) >= 2;
    const auto gently = readGently(raw);
    if (!gently)
        return fail(gently.error());
    return ScheduledOptions{raw.verbose || wantsMore, raw.json, raw.noVault, *gently};
}

Result<CommandOptions> readHistory(const RawOptions &raw)
{
    HistoryOptions options;
    if (raw.json && raw.csv)
        return misuse(u"--json and --csv are two forms of the same list; name one of them."_s);
    options.format = raw.json ? HistoryOptions::Format::Json
        : raw.csv             ? HistoryOptions::Format::Csv
                              : HistoryOptions::Format::Text;
    if (raw.run) {
        const Result<qint64> id = readCount(u"history RUN"_s, *raw.run, 1, u"history 12"_s);
        if (!id)
            return fail(id.error());
        options.run = *id;
    }
    if (raw.names && !raw.certificate)
        return misuse(u"--names belongs to --certificate: history 12 --certificate FILE.json --names"_s);
    if (raw.certificate) {
        options.certificate = QString::fromStdString(*raw.certificate);
        options.withNames = raw.names;
        if (!options.run || raw.json || raw.csv || options.certificate.isEmpty())
            return misuse(u"A certificate is of one run, in a file: history 12 --certificate FILE.json"_s);
    }
    return options;
}

/// "30m", "2h", "1d", "1h30m".
static Result<std::chrono::minutes> readPeriod(const std::string &text)
{
    static const QRegularExpression form(uR"(\A(?:([0-9]{1,4})d)?(?:([0-9]{1,4})h)?(?:([0-9]{1,5})m)?\z)"_s);
    const QRegularExpressionMatch match = form.match(QString::fromStdString(text).trimmed().toLower());
    const auto part = [&match](int number) { return match.captured(number).toLongLong(); };
    const std::chrono::minutes period{(part(1) * 24 + part(2)) * 60 + part(3)};
    if (!match.hasMatch() || period.count() < 1 || period > std::chrono::hours{24 * 366})
        return misuse(u"--every wants a time from a minute to a year, not "_s + quoted(text)
            + "; for example --every 30m, --every 2h or --every 1d."_L1);
    return period;
}

Result<CommandOptions> readSchedule(ScheduleOptions::Action action, const RawOptions &raw)
{
    ScheduleOptions options;
    options.action = action;
    options.system = QString::fromStdString(raw.system).toLower();
    options.calendar = QString::fromStdString(raw.calendar).simplified();
    options.user = QString::fromStdString(raw.user);
    if (raw.every && !raw.calendar.empty())
        return misuse(u"--every and --calendar both say when; name one of them."_s);
    if (raw.every) {
        const Result<std::chrono::minutes> period = readPeriod(*raw.every);
        if (!period)
            return fail(period.error());
        options.every = *period;
    }
    const auto gently = readGently(raw);
    if (!gently)
        return fail(gently.error());
    if (*gently && raw.notGently)
        return misuse(u"--gently begins a gradual start and --no-gently ends it; name one of them."_s);
    options.gently = *gently;
    options.notGently = raw.notGently;
    options.confirmed = raw.yes;
    options.json = raw.json;
    return options;
}

Result<CommandOptions> readServe(const RawOptions &raw)
{
    if (!raw.listen)
        return ServeOptions{};
    const QString text = QString::fromStdString(*raw.listen);
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() < 0 || !url.path().isEmpty() || !url.userInfo().isEmpty())
        return misuse(u"--listen wants an address and a port, not "_s + quoted(*raw.listen)
            + "; for example --listen 127.0.0.1:8765."_L1);
    return ServeOptions{url.host(), quint16(url.port())};
}

Result<CommandOptions> readLedger(LedgerOptions::Action action, const RawOptions &raw)
{
    LedgerOptions options{action, 0, raw.yes, raw.json};
    if (action == LedgerOptions::Action::Stop) {
        const Result<qint64> run = readCount(u"ledger stop RUN"_s, raw.id, 1, u"ledger stop 12"_s);
        if (!run)
            return fail(run.error());
        options.run = *run;
    }
    for (const std::string &file : raw.certificates)
        options.certificates.append(QString::fromStdString(file));
    for (const std::string &seen : raw.seen)
        options.seen.append(QString::fromStdString(seen));
    if (action == LedgerOptions::Action::Erase) {
        if (int(raw.person.has_value()) + int(raw.session.has_value()) + int(raw.ended) != 1
            || (raw.person && raw.person->empty()) || (raw.session && raw.session->empty()))
            return misuse(u"Say what is to be erased: ledger erase --person USER@HOST, --session KEY or --ended"_s);
        if (raw.person)
            options.person = QByteArray::fromStdString(*raw.person);
        if (raw.session)
            options.session = QByteArray::fromStdString(*raw.session);
        options.ended = raw.ended;
    }
    if (action == LedgerOptions::Action::Unexpect) {
        const Result<qint64> schedule = readCount(u"ledger unexpect SCHEDULE"_s, raw.id, 1, u"ledger unexpect 2"_s);
        if (!schedule)
            return fail(schedule.error());
        options.run = *schedule;
    }
    return options;
}

Result<CommandOptions> readVault(VaultOptions::Action action, const RawOptions &raw)
{
    if (action == VaultOptions::Action::Show && raw.key.empty())
        return misuse(u"Say what is to be shown: vault show 12, or vault show SESSION"_s);
    return VaultOptions{action, QByteArray::fromStdString(raw.key), raw.json};
}

Result<CommandOptions> readRestore(const RawOptions &raw)
{
    RestoreOptions options;
    const bool hasId = !raw.id.empty();
    if (int(hasId) + int(raw.session.has_value()) + int(raw.object.has_value()) > 1
        || (raw.session && raw.session->empty()) || (raw.object && raw.object->empty()))
        return misuse(u"Say one thing that is to come back: restore RUN, --session KEY or --object KEY"_s);
    if (raw.toFolder && (raw.toFolder->empty() || raw.dryRun))
        return misuse(u"--to wants a folder, and leaves the web app as it is: leave --dry-run out"_s);
    if (raw.giveUp) {
        if (!hasId || raw.toFolder || raw.dryRun)
            return misuse(u"Say which restore is given up, and nothing else: restore 3 --give-up"_s);
        const Result<qint64> number = readCount(u"restore NUMBER --give-up"_s, raw.id, 1, u"restore 3 --give-up"_s);
        if (!number)
            return fail(number.error());
        options.givenUp = *number;
        options.confirmed = raw.yes;
        options.json = raw.json;
        return options;
    }
    constexpr size_t kContainer = 32;
    if (hasId && raw.id.size() == kContainer) {
        options.container = QByteArray::fromStdString(raw.id);
    } else if (hasId) {
        const Result<qint64> run = readCount(u"restore RUN"_s, raw.id, 1, u"restore 12"_s);
        if (!run)
            return fail(run.error());
        options.run = *run;
    }
    if (raw.session)
        options.session = QByteArray::fromStdString(*raw.session);
    if (raw.object)
        options.object = QByteArray::fromStdString(*raw.object);
    if (raw.toFolder)
        options.folder = QString::fromStdString(*raw.toFolder);
    const bool isAny = hasId || options.session || options.object;
    if (!isAny && (options.folder || raw.dryRun))
        return misuse(u"Say what is to come back: restore RUN, --session KEY or --object KEY"_s);
    options.dryRun = raw.dryRun;
    options.confirmed = raw.yes;
    options.json = raw.json;
    return options;
}

Result<CommandOptions> readErase(const RawOptions &raw)
{
    if (raw.key.empty())
        return misuse(u"Say whose data is to be erased: erase SESSION"_s);
    return EraseOptions{QByteArray::fromStdString(raw.key), raw.yes, raw.json};
}

static std::optional<QString> given(const std::optional<std::string> &text)
{
    return text ? std::optional(QString::fromStdString(*text)) : std::nullopt;
}

Result<CommandOptions> readHoldRemove(const RawOptions &raw)
{
    const Result<qint64> id = readSharedId(u"hold remove ID"_s, raw.id, u"hold remove 3"_s);
    if (!id)
        return fail(id.error());
    return HoldOptions{HoldOptions::Action::Remove, {}, {}, {}, *id, false, false, given(raw.why)};
}

Result<CommandOptions> readHoldChange(const RawOptions &raw)
{
    const Result<qint64> id = readSharedId(u"hold change ID"_s, raw.id, u"hold change 3 --until 2027-01-31"_s);
    if (!id)
        return fail(id.error());
    if (!raw.note && !raw.until)
        return misuse(u"hold change wants a new end or a new note; for example hold change 3 --until 2027-01-31."_s);
    return HoldOptions{HoldOptions::Action::Change, {}, given(raw.note), given(raw.until), *id};
}

Result<CommandOptions> readHoldAdd(const RawOptions &raw)
{
    if (raw.pattern.empty())
        return misuse(u"hold add wants a session key, an object key, a prefix that ends in / or a glob, not an "
                      "empty text; for example hold add 'x1y2z3/*.pdf'."_s);
    return HoldOptions{
        HoldOptions::Action::Add, QByteArray::fromStdString(raw.pattern), given(raw.note), given(raw.until)};
}

Result<CommandOptions> readImport(const RawOptions &raw)
{
    const auto isBlank = [](const std::optional<std::string> &text) { return text && text->empty(); };
    if (raw.directory.empty())
        return misuse(u"import django wants the folder with the web app's manage.py, not an empty text; for example "
                      "import django /srv/app."_s);
    if (isBlank(raw.python) || isBlank(raw.settingsModule))
        return misuse(u"--python wants a program and --settings a module, not an empty text; leave them out, and the "
                      "project says itself."_s);
    return ImportOptions{QString::fromLocal8Bit(raw.directory.c_str()),
        QString::fromLocal8Bit(raw.python.value_or("").c_str()),
        QString::fromStdString(raw.settingsModule.value_or("")), raw.yes};
}

Result<CommandOptions> readCredential(CredentialsOptions::Action action, const RawOptions &raw)
{
    CredentialsOptions options{action, QString::fromStdString(raw.name), raw.inFile, raw.json};
    QStringList names;
    for (const QLatin1String name : credentialNames())
        names << name;
    if (action != CredentialsOptions::Action::Status && !names.contains(options.name))
        return misuse(quoted(raw.name) + " is nothing that can be stored; take "_L1 + names.join(" or "_L1) + u'.');
    return options;
}

} // namespace docsweep
