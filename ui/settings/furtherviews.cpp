// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/furtherviews.h"

#include "ui/console/consolecontext.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    using Kind = SettingView::Kind;

    struct SettingWords {
        Q_DECLARE_TR_FUNCTIONS(docsweep::SettingView)
    };

    /// Fills a view, in one line for each setting.
    class Filler {
    public:
        explicit Filler(SettingView &view)
            : m_view(view)
        {
        }

        void choose(const QString &title, const QString &hint, const QList<std::pair<QString, QString>> &choices,
            const QString &chosen)
        {
            m_view.kind = Kind::Choice;
            m_view.title = title;
            m_view.hint = hint;
            m_view.choices = choices;
            m_view.typed = chosen;
            m_view.value = SettingWords::tr("not set");
            for (const auto &[word, text] : choices) {
                if (word == chosen)
                    m_view.value = text;
            }
        }
        void write(Kind kind, const QString &title, const QString &hint, const QString &typed, const QString &value)
        {
            m_view.kind = kind;
            m_view.title = title;
            m_view.hint = hint;
            m_view.typed = typed;
            m_view.value = value;
        }
        void list(const QString &title, const QString &hint, const QStringList &words)
        {
            const QString none = SettingWords::tr("none");
            write(
                Kind::Text, title, hint, words.join(u", "_s), words.isEmpty() ? none : asWritten(words.join(u", "_s)));
        }

    private:
        SettingView &m_view;
    };

    QString secondsText(qint64 seconds)
    {
        return SettingWords::tr("%1 s", "seconds").arg(formatCount(seconds));
    }

    QString shortNumber(double number)
    {
        return QString::number(number, 'g', 6);
    }

    QString clockName(ClockSource clock)
    {
        switch (clock) {
        case ClockSource::Agreeing:
            return u"auto"_s;
        case ClockSource::Database:
            return u"database"_s;
        case ClockSource::Storage:
            return u"storage"_s;
        case ClockSource::Machine:
            return u"machine"_s;
        }
        return {};
    }

    QStringList logTargets(const LogSettings &log)
    {
        QStringList words;
        for (const auto &[isOn, word] :
            {std::pair(!log.file.isEmpty(), u"file"_s), std::pair(log.console, u"console"_s),
                std::pair(log.journald, u"journald"_s), std::pair(log.syslog, u"syslog"_s)}) {
            if (isOn)
                words << word;
        }
        return words;
    }

    QString logPlaceText(const LogSettings &log)
    {
        QStringList places;
        if (!log.file.isEmpty())
            places += asWritten(QDir::toNativeSeparators(log.file));
        if (log.console)
            places += SettingWords::tr("standard error");
        if (log.journald)
            places += SettingWords::tr("systemd's journal");
        if (log.syslog)
            places += SettingWords::tr("syslog");
        return places.isEmpty() ? SettingWords::tr("nowhere") : places.join(u", "_s);
    }

} // namespace

bool fillRules(SettingView &view, const ConsoleContext &context)
{
    Filler filler(view);
    const RetentionSettings &retention = context.settings.retention;
    const LimitSettings &limits = context.settings.limits;
    const QString noLimit = SettingWords::tr("no limit");
    if (view.name == "DOCSWEEP_OLD_VERSIONS"_L1) {
        filler.choose(SettingWords::tr("Older versions of files"),
            SettingWords::tr("In buckets that keep what is overwritten or deleted."),
            {{u"delete"_s, SettingWords::tr("deleted when they are older than the age")},
                {u"keep"_s, SettingWords::tr("kept")}},
            retention.keepOldVersions ? u"keep"_s : u"delete"_s);
    } else if (view.name == "DOCSWEEP_DJANGO_SESSIONS"_L1) {
        filler.choose(SettingWords::tr("Expired logins"),
            SettingWords::tr("Rows of Django's own table django_session. Nobody is logged out by it."),
            {{u"false"_s, SettingWords::tr("kept")}, {u"true"_s, SettingWords::tr("deleted with each whole cleanup")}},
            retention.djangoSessions ? u"true"_s : u"false"_s);
    } else if (view.name == "DOCSWEEP_ACTIVITY"_L1) {
        filler.choose(SettingWords::tr("Age of a session counts from"), {},
            {{u"requests"_s, SettingWords::tr("its last activity")}, {u"creation"_s, SettingWords::tr("its creation")}},
            retention.activity == ActivityMeaning::Creation ? u"creation"_s : u"requests"_s);
    } else if (view.name == "DOCSWEEP_LEDGER_DAYS"_L1) {
        const qint64 days = std::chrono::duration_cast<std::chrono::days>(retention.ledgerTerm).count();
        filler.write(Kind::Days, SettingWords::tr("Names and notes stay in the ledger"),
            SettingWords::tr("Counted from the end of a hold or a run; then they are erased. 0: for ever."),
            QString::number(days), days == 0 ? SettingWords::tr("for ever") : formatDuration(retention.ledgerTerm));
    } else if (view.name == "DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_L1) {
        const std::optional<double> &most = limits.maxBucketPercent;
        filler.write(Kind::Percent, SettingWords::tr("Largest share of a bucket"),
            SettingWords::tr("Of the files that the scan found in any one bucket."),
            most ? shortNumber(*most) : QString(), most ? formatPercent(*most / 100) : noLimit);
    } else if (view.name == "DOCSWEEP_MAX_DELETE_TIMES_USUAL"_L1) {
        const std::optional<double> &most = limits.maxTimesUsual;
        filler.write(Kind::Times, SettingWords::tr("Largest multiple of the usual"),
            SettingWords::tr("Of what a run usually deletes here."), most ? shortNumber(*most) : QString(),
            most ? SettingWords::tr("%1 times", "so many times as much as usual").arg(shortNumber(*most)) : noLimit);
    } else {
        return false;
    }
    return true;
}

bool fillTechnical(SettingView &view, const ConsoleContext &context)
{
    Filler filler(view);
    const Settings &settings = context.settings;
    if (view.name == "DOCSWEEP_CLOCK"_L1) {
        filler.choose(SettingWords::tr("Whose clock counts"),
            SettingWords::tr("For ages, if this machine, the database and the storage differ."),
            {{u"auto"_s, SettingWords::tr("the database's, as long as the others agree")},
                {u"database"_s, SettingWords::tr("the database's")}, {u"storage"_s, SettingWords::tr("the storage's")},
                {u"machine"_s, SettingWords::tr("this machine's")}},
            clockName(settings.retention.clock));
    } else if (view.name == "DOCSWEEP_DATABASE_TIMES"_L1) {
        filler.write(Kind::Text, SettingWords::tr("Time zone of the database's times"),
            SettingWords::tr("Where they are stored without one: UTC, or a name like Europe/Berlin."),
            settings.database.timeZone,
            settings.database.timeZone.isEmpty() ? SettingWords::tr("not set") : settings.database.timeZone);
    } else if (view.name == "SUPABASE_DB_SSLMODE"_L1) {
        QList<std::pair<QString, QString>> modes;
        for (const QString &mode :
            {u"verify-full"_s, u"verify-ca"_s, u"require"_s, u"prefer"_s, u"allow"_s, u"disable"_s})
            modes.emplace_back(mode, mode);
        filler.choose(SettingWords::tr("Encryption to the database"),
            SettingWords::tr("sslmode of PostgreSQL. Only verify-full proves whose server it is."), modes,
            settings.database.sslMode);
    } else if (view.name == "DOCSWEEP_DATABASE_TIMEOUT"_L1) {
        const qint64 seconds =
            std::chrono::duration_cast<std::chrono::seconds>(settings.database.patience.silence).count();
        filler.write(Kind::Seconds, SettingWords::tr("Longest silence of the database"),
            SettingWords::tr("Then its connection is given up."), QString::number(seconds), secondsText(seconds));
    } else if (view.name == "DOCSWEEP_STORAGE_PATIENCE_SECONDS"_L1) {
        const qint64 seconds = settings.storage.patience.count();
        filler.write(Kind::Seconds, SettingWords::tr("Longest wait for the storage"),
            SettingWords::tr("A run then continues without it, and its files stay pending."), QString::number(seconds),
            secondsText(seconds));
    } else {
        return false;
    }
    return true;
}

bool fillPlaces(SettingView &view, const ConsoleContext &context)
{
    Filler filler(view);
    const LogSettings &log = context.settings.log;
    const QString later = SettingWords::tr("It applies from the next start.");
    if (view.name == "DOCSWEEP_METRICS_FILE"_L1) {
        const QString &file = context.settings.metricsFile;
        filler.write(Kind::Text, SettingWords::tr("Figures for Prometheus"),
            SettingWords::tr("Written after each automatic run, for node_exporter."), file,
            file.isEmpty() ? SettingWords::tr("none") : asWritten(file));
    } else if (view.name == "DOCSWEEP_LOG_TARGET"_L1) {
        filler.write(Kind::Text, SettingWords::tr("Log"),
            SettingWords::tr("One or more of file, console, journald and syslog, separated by commas.") + u' ' + later,
            logTargets(log).join(u','), logPlaceText(log));
    } else if (view.name == "DOCSWEEP_LOG_FILE"_L1) {
        filler.write(Kind::Text, SettingWords::tr("Log file"), later, log.file,
            log.file.isEmpty() ? SettingWords::tr("none") : asWritten(QDir::toNativeSeparators(log.file)));
    } else if (view.name == "DOCSWEEP_LOG_LEVEL"_L1) {
        const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
        filler.choose(SettingWords::tr("What is logged"), later,
            {{levels[0], SettingWords::tr("everything")}, {levels[1], SettingWords::tr("what happens")},
                {levels[2], SettingWords::tr("warnings and errors")}, {levels[3], SettingWords::tr("errors alone")}},
            levels.value(int(log.level)));
    } else if (view.name == "DOCSWEEP_LOG_FORMAT"_L1) {
        filler.choose(SettingWords::tr("Form of the log"), later,
            {{u"text"_s, SettingWords::tr("lines of text")}, {u"json"_s, SettingWords::tr("JSON, an object a line")}},
            log.format == LogFormat::Json ? u"json"_s : u"text"_s);
    } else {
        return false;
    }
    return true;
}

bool fillVault(SettingView &view, const ConsoleContext &context)
{
    Filler filler(view);
    const VaultSettings &vault = context.settings.vault;
    if (view.name == "DOCSWEEP_VAULT"_L1) {
        filler.write(Kind::Text, SettingWords::tr("Folder for copies"),
            SettingWords::tr("Whatever a cleanup deletes is copied there first, encrypted. Empty: no copy is kept."),
            vault.folder,
            vault.isOn() ? asWritten(QDir::toNativeSeparators(vault.folder))
                         : SettingWords::tr("none: no copy is kept"));
    } else if (view.name == "DOCSWEEP_VAULT_HOURS"_L1) {
        const double hours = double(vault.term.count()) / 3'600'000'000.0;
        filler.write(Kind::Hours, SettingWords::tr("Copies are kept for"),
            SettingWords::tr("Counted from the beginning of a cleanup; then they are gone for good."),
            shortNumber(hours), formatDuration(vault.term));
    } else if (view.name == "DOCSWEEP_VAULT_MAX_MB"_L1) {
        const double megabytes = double(vault.mostBytes) / (1024.0 * 1024.0);
        filler.write(Kind::Megabytes, SettingWords::tr("Most that copies may take"),
            SettingWords::tr("What does not fit is not deleted."),
            vault.mostBytes > 0 ? shortNumber(megabytes) : QString(),
            vault.mostBytes > 0 ? formatBytes(vault.mostBytes) : SettingWords::tr("no limit"));
    } else if (view.name == "DOCSWEEP_VAULT_KEY"_L1) {
        filler.write(Kind::Text, SettingWords::tr("Public key of the copies"),
            SettingWords::tr("They are encrypted with it. Only who has the private key can bring anything back."),
            vault.key, vault.key.isEmpty() ? SettingWords::tr("none") : vault.key);
    } else if (view.name == "DOCSWEEP_RESTORE_HOLD_HOURS"_L1) {
        const double hours = double(vault.restoreHold.count()) / 3'600'000'000.0;
        filler.write(Kind::Hours, SettingWords::tr("What was brought back is held for"),
            SettingWords::tr("It is as old as before, so the next cleanup would delete it again."), shortNumber(hours),
            formatDuration(vault.restoreHold));
    } else {
        return false;
    }
    return true;
}

bool fillEndpoint(SettingView &view, const ConsoleContext &context)
{
    Filler filler(view);
    const EndpointSettings &endpoint = context.settings.endpoint;
    if (view.name == "DOCSWEEP_ENDPOINT_HOSTS"_L1) {
        filler.list(SettingWords::tr("Names of the web app's host"),
            SettingWords::tr("Requests for other names are refused. Without ports, separated by commas."),
            endpoint.hosts);
    } else if (view.name == "DOCSWEEP_ENDPOINT_ORIGINS"_L1) {
        filler.list(SettingWords::tr("Other pages that may ask"),
            SettingWords::tr("Whole origins like https://app.example.org, separated by commas."), endpoint.origins);
    } else if (view.name == "DOCSWEEP_ENDPOINT_TOKEN"_L1) {
        const bool isSet = !endpoint.token.isEmpty();
        view.title = SettingWords::tr("Token for machines");
        view.value = isSet ? SettingWords::tr("set, never shown") : SettingWords::tr("none");
        view.elsewhere =
            SettingWords::tr("To change it, set %1 where the endpoint is started from. It is never stored.")
                .arg(view.name);
    } else {
        return false;
    }
    return true;
}

} // namespace docsweep
