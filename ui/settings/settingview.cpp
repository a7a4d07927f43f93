// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingview.h"

#include "core/config/settingnames.h"
#include "ui/console/consolecontext.h"
#include "ui/frame/topbar.h"
#include "ui/settings/furtherviews.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QDir>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kAge = "DOCSWEEP_AGE_HOURS"_L1;
    constexpr auto kPeriod = "CLEANUP_INTERVAL_HOURS"_L1;

    using Kind = SettingView::Kind;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::SettingView)
    };

    QString plainNumber(double number)
    {
        QString text = QString::number(number, 'f', 6);
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
        return text;
    }

    double hours(Duration duration)
    {
        return double(duration.count()) / 3.6e9;
    }

    QString yesNo(bool on)
    {
        return on ? Words::tr("Yes") : Words::tr("No");
    }

    QString yesNoWord(bool on)
    {
        return on ? u"true"_s : u"false"_s;
    }

    /// The setting that decides on a database or a storage.
    QString strongest(const Settings &settings, std::initializer_list<QLatin1String> names)
    {
        QString best = *names.begin();
        for (const QLatin1String name : names) {
            if (settings.sources.value(name, ValueSource::Default) < settings.sources.value(best, ValueSource::Default))
                best = name;
        }
        return best;
    }

    QString databaseText(const DatabaseSettings &database)
    {
        switch (database.kind) {
        case DatabaseKind::Sqlite:
            return Words::tr("SQLite, %1").arg(asWritten(QDir::toNativeSeparators(database.sqlitePath)));
        case DatabaseKind::PostgreSql:
            return Words::tr("PostgreSQL, %1")
                .arg(u"%1@%2:%3/%4"_s.arg(
                    database.user, database.host, QString::number(database.port), database.database));
        case DatabaseKind::None:
            break;
        }
        return Words::tr("none");
    }

    QString storageText(const StorageSettings &storage)
    {
        switch (storage.kind) {
        case StorageKind::Folder:
            return Words::tr("Folder %1").arg(asWritten(QDir::toNativeSeparators(storage.root)));
        case StorageKind::Supabase:
            return Words::tr("Supabase, %1").arg(storage.supabaseUrl.toDisplayString(QUrl::RemoveUserInfo));
        case StorageKind::None:
            break;
        }
        return Words::tr("none");
    }

    QString listingText(ListingWay way)
    {
        switch (way) {
        case ListingWay::Api:
            return Words::tr("by the API");
        case ListingWay::Sql:
            return Words::tr("by SQL");
        case ListingWay::Automatic:
            break;
        }
        return Words::tr("by SQL where that is possible, else by the API");
    }

    QString originOf(const QString &name, const ConsoleContext &context)
    {
        const ValuePlace place = context.settings.places.value(name);
        switch (context.settings.sources.value(name, ValueSource::Default)) {
        case ValueSource::Flag:
            return Words::tr("from the command line");
        case ValueSource::Environment:
            return Words::tr("from the environment");
        case ValueSource::EnvFile:
            return place.line > 0
                ? Words::tr("from %1, line %2").arg(asWritten(place.path), QString::number(place.line))
                : Words::tr("from %1").arg(asWritten(place.path));
        case ValueSource::Credentials:
            return place.path.isEmpty() ? Words::tr("stored in the keychain")
                                        : Words::tr("stored in %1").arg(asWritten(place.path));
        case ValueSource::Profile:
            return context.connection.isEmpty() ? Words::tr("from %1").arg(asWritten(place.path))
                                                : Words::tr("from the connection “%1”").arg(context.connection);
        case ValueSource::Default:
            break;
        }
        return Words::tr("default");
    }

    /// Where a setting can be changed; empty: in the profile that is open.
    QString elsewhereOf(const QString &name, const ConsoleContext &context)
    {
        const ValuePlace place = context.settings.places.value(name);
        switch (context.settings.sources.value(name, ValueSource::Default)) {
        case ValueSource::Flag:
            return Words::tr("Set when docsweep was started. It applies until the next start.");
        case ValueSource::Environment:
            return Words::tr("To change it, set %1 where docsweep is started from.").arg(name);
        case ValueSource::EnvFile:
            return Words::tr("To change it, set %1 in %2.").arg(name, asWritten(place.path));
        case ValueSource::Credentials:
            return {};
        case ValueSource::Profile:
            return context.connection.isEmpty()
                ? Words::tr("To change it, set %1 in %2.").arg(name, asWritten(place.path))
                : QString();
        case ValueSource::Default:
            break;
        }
        if (!context.connection.isEmpty())
            return {};
        return context.profile.isEmpty()
            ? Words::tr("To change it, set %1 in the environment or in a .env file.").arg(name)
            : Words::tr("To change it, set %1 in %2.").arg(name, asWritten(context.profile));
    }

    SettingView connectionPart(const QString &part, const ConsoleContext &context)
    {
        const Settings &settings = context.settings;
        SettingView view;
        view.name = part;
        const auto fill = [&](const QString &title, const QString &value, const QString &decidedBy) {
            view.title = title;
            view.value = value;
            view.origin = originOf(decidedBy, context);
            view.elsewhere = elsewhereOf(decidedBy, context);
        };
        if (part == "database"_L1)
            fill(Words::tr("Database"), databaseText(settings.database),
                strongest(settings, {"DATABASE_URL"_L1, "SUPABASE_DB_HOST"_L1}));
        else if (part == "storage"_L1)
            fill(Words::tr("Storage"), storageText(settings.storage),
                strongest(settings, {"STORAGE_ROOT"_L1, "SUPABASE_URL"_L1}));
        else if (part == "SUPABASE_BUCKET_NAME"_L1)
            fill(Words::tr("Buckets"), settings.storage.buckets.join(u", "_s), part);
        else if (part == "DOCSWEEP_CA_FILE"_L1)
            fill(Words::tr("Certificates to trust"),
                settings.storage.caFile.isEmpty() ? Words::tr("the system's") : settings.storage.caFile, part);
        else if (part == "DOCSWEEP_LISTING"_L1)
            fill(Words::tr("How files are listed"), listingText(settings.storage.listing), part);
        else if (part == "DOCSWEEP_HOME"_L1)
            fill(Words::tr("Home"), settings.home, part);
        return view;
    }

    /// The addresses and the key of alerts: whether there are any, and from where. Those of a saved connection can be
    /// set here; they are stored like its other keys.
    SettingView alertSecretView(const QString &name, const QString &title, const QString &hint, const Secret &secret,
        const ConsoleContext &context)
    {
        SettingView view;
        view.name = name;
        view.kind = Kind::Secret;
        view.title = title;
        view.hint = hint;
        view.value = secret.isEmpty() ? Words::tr("none") : Words::tr("set, never shown");
        view.origin = secret.isEmpty() ? QString() : originOf(name, context);
        view.isOwn =
            !secret.isEmpty() && context.settings.sources.value(name, ValueSource::Default) == ValueSource::Credentials;
        if (!secret.isEmpty())
            view.elsewhere = elsewhereOf(name, context);
        else if (context.connection.isEmpty())
            view.elsewhere =
                Words::tr("To set it, store it: %1").arg(asWritten(u"docsweep-cli credentials set "_s + name));
        return view;
    }

    /// As a profile holds it: words with a space in quotation marks.
    QString commandText(const QStringList &command)
    {
        QStringList words;
        for (QString word : command) {
            word.replace(u'"', u"\"\"\""_s);
            words << (word.contains(u' ') || word.isEmpty() ? QString(u'"' + word + u'"') : word);
        }
        return words.join(u' ');
    }

    /// A stored address counts only as long as its form is set, so that cannot be taken away alone.
    void fillChoice(SettingView &view, int chosen, bool isNeeded)
    {
        view.value = view.choices.value(chosen).second;
        view.typed = view.choices.value(chosen).first;
        view.isOwn = view.isOwn && !isNeeded;
    }

    /// What concerns alerts; false for another setting.
    bool fillAlerts(SettingView &view, const ConsoleContext &context)
    {
        const AlertSettings &alerts = context.settings.alerts;
        if (view.name == "DOCSWEEP_ALERT_WEBHOOK_KIND"_L1) {
            view.kind = Kind::Choice;
            view.title = Words::tr("Form of alerts to a web address");
            view.choices = {{u"json"_s, Words::tr("docsweep's own JSON")},
                {u"slack"_s, Words::tr("text for a chat (Slack, Mattermost)")}};
            fillChoice(view, int(alerts.webhookKind), !alerts.webhook.isEmpty());
        } else if (view.name == "DOCSWEEP_PING_KIND"_L1) {
            view.kind = Kind::Choice;
            view.title = Words::tr("What the dead man's switch is told");
            view.choices = {{u"plain"_s, Words::tr("a request after each good run")},
                {u"healthchecks"_s, Words::tr("begin, success and failure (healthchecks.io)")}};
            fillChoice(view, int(alerts.pingKind), !alerts.ping.isEmpty());
        } else if (view.name == "DOCSWEEP_ALERT_COMMAND"_L1) {
            view.kind = Kind::Text;
            view.typed = context.settings.alerts.command.isEmpty() ? QString() : commandText(alerts.command);
            view.title = Words::tr("Alerts to a program");
            view.hint = Words::tr("It is started for each alert and gets the details on its standard input.");
            view.value = alerts.command.isEmpty() ? Words::tr("none") : asWritten(commandText(alerts.command));
        } else if (view.name == "DOCSWEEP_ALERT_DESKTOP"_L1) {
            view.kind = Kind::Switch;
            view.title = Words::tr("Alerts on this desktop");
            view.hint = Words::tr("In addition to the tray's notifications about automatic runs.");
            view.value = yesNo(alerts.desktop);
            view.typed = yesNoWord(alerts.desktop);
        } else if (view.name == "DOCSWEEP_ALERT_QUOTA_DAYS"_L1) {
            view.kind = Kind::Days;
            view.title = Words::tr("Days before the quota is reached");
            view.hint = Words::tr("An alert is sent when the forecast is closer than this. 0: never.");
            view.value =
                alerts.quotaWithin == Duration::zero() ? Words::tr("never") : formatDuration(alerts.quotaWithin);
            view.typed = plainNumber(hours(alerts.quotaWithin) / 24);
        } else if (view.name == "DOCSWEEP_ALERT_PENDING_HOURS"_L1) {
            view.kind = Kind::Hours;
            view.title = Words::tr("Longest wait of a deletion");
            view.hint = Words::tr("An alert is sent when a deletion waits for the storage longer than this. 0: never.");
            view.value = alerts.pendingFor == Duration::zero() ? Words::tr("never") : formatDuration(alerts.pendingFor);
            view.typed = alerts.pendingFor == Duration::zero() ? u"0"_s : formatDuration(alerts.pendingFor);
        }
        return !view.title.isEmpty();
    }

    /// Where a key or password is, and never what it is.
    SettingView secretView(const QString &name, const ConsoleContext &context)
    {
        const Settings &settings = context.settings;
        SettingView view;
        view.name = name;
        QString found = name;
        bool isSet = !settings.database.password.isEmpty();
        if (name == "SUPABASE_DB_PASSWORD"_L1) {
            view.title = Words::tr("Database password");
        } else {
            view.title = Words::tr("Storage key");
            isSet = !settings.storage.supabaseKey.isEmpty();
            found = strongest(settings, {"SUPABASE_SERVICE_KEY"_L1, "SUPABASE_KEY"_L1});
        }
        view.value = isSet ? Words::tr("set, never shown") : Words::tr("none");
        const bool isKnown = settings.sources.value(found, ValueSource::Default) != ValueSource::Default;
        if (isSet && !isKnown) // within an address
            found = u"DATABASE_URL"_s;
        view.origin = isSet ? originOf(found, context) : QString();
        view.elsewhere = isSet ? elsewhereOf(found, context) : QString();
        return view;
    }

    void fillAge(SettingView &view, const ConsoleContext &context, Duration loadedAge)
    {
        view.kind = Kind::Hours;
        view.title = Words::tr("Age");
        view.hint = Words::tr("How long a session may be idle, or a file unchanged, before it can be deleted.");
        view.value = formatDuration(loadedAge);
        view.typed = formatDuration(loadedAge);
        const auto source = [&](QLatin1String name) {
            return context.settings.sources.value(name, ValueSource::Default);
        };
        if (source(kAge) == ValueSource::Default && source(kPeriod) != ValueSource::Default)
            view.origin = Words::tr("the same as the time between automatic runs, %1").arg(originOf(kPeriod, context));
        // A stronger level that sets both hides an age of its own.
        if (view.elsewhere.isEmpty() && source(kPeriod) < ValueSource::Profile)
            view.elsewhere = elsewhereOf(kPeriod, context);
        if (context.settings.retention.age != loadedAge)
            view.value = Words::tr("%1; this window currently uses %2")
                             .arg(formatDuration(loadedAge), formatDuration(context.settings.retention.age));
    }

} // namespace

SettingView viewOf(const QString &name, const ConsoleContext &context, Duration loadedAge)
{
    const AlertSettings &alerts = context.settings.alerts;
    if (name == "DOCSWEEP_ALERT_WEBHOOK"_L1)
        return alertSecretView(name, Words::tr("Alerts to a web address"),
            Words::tr("It gets a POST for each alert: https, or http to this machine."), alerts.webhook, context);
    if (name == "DOCSWEEP_ALERT_SECRET"_L1)
        return alertSecretView(name, Words::tr("Key that signs alerts"),
            Words::tr("At least 16 characters; it signs what goes to the web address."), alerts.signingKey, context);
    if (name == "DOCSWEEP_PING_URL"_L1)
        return alertSecretView(name, Words::tr("Dead man's switch"),
            Words::tr("An address that is asked after each good run, and raises an alarm when that stops."),
            alerts.ping, context);
    if (name == "DOCSWEEP_ENDPOINT_TOKEN"_L1) {
        SettingView view;
        view.name = name;
        view.origin = context.settings.endpoint.token.isEmpty() ? QString() : originOf(name, context);
        fillEndpoint(view, context);
        return view;
    }
    if (isSecretName(name))
        return secretView(name, context);
    if (SettingView part = connectionPart(name, context); !part.title.isEmpty())
        return part;
    const RetentionSettings &retention = context.settings.retention;
    const LimitSettings &limits = context.settings.limits;
    SettingView view;
    view.name = name;
    view.origin = originOf(name, context);
    view.elsewhere = elsewhereOf(name, context);
    view.isOwn = context.settings.sources.value(name, ValueSource::Default) == ValueSource::Profile;
    if (fillAlerts(view, context) || fillRules(view, context) || fillTechnical(view, context)
        || fillPlaces(view, context) || fillVault(view, context) || fillEndpoint(view, context))
        return view;
    const auto choice = [&view](const QString &title, const QString &hint, bool on) {
        view.kind = Kind::Switch;
        view.title = title;
        view.hint = hint;
        view.value = yesNo(on);
        view.typed = yesNoWord(on);
    };
    const QString noLimit = Words::tr("no limit");
    if (name == kAge) {
        fillAge(view, context, loadedAge);
    } else if (name == kPeriod) {
        view.kind = Kind::Hours;
        view.title = Words::tr("Time between automatic runs");
        view.hint = Words::tr("Also used as the age if no age is set.");
        view.value = formatDuration(retention.period);
        view.typed = formatDuration(retention.period);
    } else if (name == "MAX_STORAGE_SIZE_MB"_L1) {
        view.kind = Kind::Megabytes;
        view.title = Words::tr("Quota");
        view.hint = Words::tr("For the gauge, the warning and the forecast. Nothing is deleted because of it.");
        view.value = formatBytes(retention.quotaBytes);
        view.typed = plainNumber(double(retention.quotaBytes) / 1048576);
    } else if (name == "DOCSWEEP_MAX_DELETE"_L1) {
        view.kind = Kind::Count;
        view.title = Words::tr("Most items in a run");
        view.hint = Words::tr("A run that would delete more stops before its first deletion.");
        view.value = limits.maxItems ? formatCount(*limits.maxItems) : noLimit;
        view.typed = limits.maxItems ? QString::number(*limits.maxItems) : QString();
    } else if (name == "DOCSWEEP_MAX_DELETE_PERCENT"_L1) {
        view.kind = Kind::Percent;
        view.title = Words::tr("Largest share of everything");
        view.hint = Words::tr("Of all files and sessions that the scan found.");
        view.value = limits.maxPercent ? formatPercent(*limits.maxPercent / 100) : noLimit;
        view.typed = limits.maxPercent ? plainNumber(*limits.maxPercent) : QString();
    } else if (name == "DOCSWEEP_KEEP_OUTPUTS"_L1) {
        choice(Words::tr("Keep generated files"),
            Words::tr("Spreadsheets, PDF and text documents that a row lists as its output."), retention.keepOutputs);
    } else if (name == "DOCSWEEP_KEEP_ACTIVE_FILES"_L1) {
        choice(Words::tr("Keep files of sessions in use"),
            Words::tr("If off, old files are deleted even if their "
                      "session is in use."),
            retention.keepActiveFiles);
    } else if (name == "STORAGE_CLEANUP_ENABLED"_L1) {
        choice(Words::tr("Clean up files"), Words::tr("If off, only rows are deleted and files are not touched."),
            retention.storageCleanup);
    } else if (name == "AUTO_CLEANUP_ENABLED"_L1) {
        choice(Words::tr("Allow automatic runs"),
            Words::tr("The schedule switches them on. Cleanups by hand are not affected."), retention.autoCleanup);
    }
    return view;
}

QString settingText(SettingView::Kind kind, const QString &typed)
{
    if (kind == Kind::Text || kind == Kind::Secret || kind == Kind::Choice)
        return typed.trimmed();
    if (kind == Kind::Hours) {
        if (const std::optional<Duration> duration = parseAge(typed))
            return plainNumber(hours(*duration));
    }
    QString plain;
    for (const QChar character : typed.trimmed())
        plain += character.digitValue() >= 0 ? QChar(u'0' + char16_t(character.digitValue())) : character;
    return plain;
}

} // namespace docsweep
