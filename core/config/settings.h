// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/log.h"
#include "core/base/names.h"
#include "core/base/secret.h"
#include "core/sql/postgreswait.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace docsweep {

/// Where a value came from, strongest first.
enum class ValueSource { Flag, Environment, EnvFile, Credentials, Profile, Default };

/// The file a value stands in.
struct ValuePlace {
    QString path; ///< absolute; of stored credentials empty for the keychain
    int line = 0; ///< 0: not known

    bool operator==(const ValuePlace &) const = default;
};

enum class DatabaseKind { None, Sqlite, PostgreSql };

/// The web app's database.
struct DatabaseSettings {
    DatabaseKind kind = DatabaseKind::None;
    QString sqlitePath; ///< absolute
    /// PostgreSql: several are separated by commas, the preferred one first; from "/" on a socket's folder.
    QString host;
    int port = 5432; ///< of the first host
    QString ports; ///< of several hosts, in their order; empty: `port` for each
    QString database;
    QString user; ///< empty, of a socket alone: whoever runs docsweep
    Secret password;
    QString sslMode; ///< libpq's word; "verify-full" unless the host is this machine or a mode is named
    QString caFile; ///< PostgreSql: absolute; PEM certificates to trust instead of the system's; empty: none
    /// Of the times that stand there without a zone: "UTC", or an IANA name; empty: nobody has said.
    QString timeZone;
    PostgresPatience patience; ///< PostgreSql
    QMap<QString, QString> parameters; ///< PostgreSql: more words of libpq, each judged; paths are absolute
    QStringList searchPath; ///< PostgreSql: where the tables are looked for; empty: where the role's own path says
    std::chrono::milliseconds busyWait{5000}; ///< Sqlite: for a database that another one is writing; as Django's

    bool operator==(const DatabaseSettings &) const = default;
};

enum class StorageKind { None, Folder, Supabase };

/// How the files of a Supabase store are listed.
enum class ListingWay {
    Automatic, ///< by SQL where the database is the store's own and may be asked, else by the API
    Api,
    Sql,
};

/// Where the web app keeps its files.
struct StorageSettings {
    StorageKind kind = StorageKind::None;
    QString root; ///< Folder: absolute; objects are root/bucket/key
    /// None: which half of a Supabase project's credentials is set and which is not; empty: neither is.
    QString lacking;
    QUrl supabaseUrl; ///< also where its key is lacking
    Secret supabaseKey;
    QString caFile; ///< Supabase: absolute; PEM certificates to trust beside the system's; empty: none
    ListingWay listing = ListingWay::Automatic; ///< Supabase
    std::chrono::seconds patience{60}; ///< Supabase: how long a storage that is away is awaited
    QList<Bucket> buckets{QStringLiteral("document-uploads")};

    bool operator==(const StorageSettings &) const = default;
};

/// Whose clock tells how old something is.
enum class ClockSource {
    Agreeing, ///< the database's, as long as the others agree with it
    Database,
    Storage,
    Machine,
};

/// What the web app's last_activity tells.
enum class ActivityMeaning {
    Requests, ///< when somebody used the session last
    Creation, ///< when it was made, and somebody has said that this is meant
};

/// What may stay, and for how long.
struct RetentionSettings {
    Duration age = std::chrono::hours{1}; ///< sessions idle, and objects unchanged, for longer than this go
    Duration period = std::chrono::hours{1}; ///< between automatic runs
    bool keepOutputs = false;
    bool keepActiveFiles = false;
    bool keepOldVersions = false; ///< older versions in buckets with a history stay
    bool autoCleanup = true; ///< false: scheduled runs do nothing and say so
    bool storageCleanup = true; ///< false: rows only; objects are neither touched nor counted as pending
    Duration ledgerTerm = std::chrono::hours{24 * 365}; ///< of clear text in the ledger, after the end; 0: for ever
    bool djangoSessions = false; ///< runs delete the expired rows of django_session as well
    qint64 quotaBytes = 1000LL * 1024 * 1024;
    ClockSource clock = ClockSource::Agreeing;
    ActivityMeaning activity = ActivityMeaning::Requests;

    bool operator==(const RetentionSettings &) const = default;
};

/// Where copies are kept of what runs delete, and for how long. Off where no folder is named.
struct VaultSettings {
    QString folder; ///< absolute; empty: no copies are kept
    Duration term = std::chrono::hours{24}; ///< from the beginning of a run on; then they are gone for good
    qint64 mostBytes = 0; ///< that all copies may take; 0: the disk alone limits them
    QString key; ///< the public key that seals them, as text; who has the private one can bring back
    Duration restoreHold = std::chrono::hours{24}; ///< for so long runs keep what was brought back

    bool isOn() const { return !folder.isEmpty(); }
    bool operator==(const VaultSettings &) const = default;
};

/// Limits that stop a run before its first deletion. A run may reach them; one item more stops it.
struct LimitSettings {
    std::optional<qint64> maxItems;
    std::optional<double> maxPercent; ///< of all objects and sessions seen by the scan, 0 to 100
    std::optional<double> maxBucketPercent; ///< of the objects the scan saw in any one bucket, 0 to 100
    std::optional<double> maxTimesUsual; ///< of what a run usually deletes here, 1 or more

    bool operator==(const LimitSettings &) const = default;
};

/// Who may ask what over HTTP.
struct EndpointSettings {
    QStringList hosts; ///< names the web app is reached by, without ports, in lower case
    QStringList origins; ///< whole origins that may ask besides the same one
    Secret token; ///< of machines; empty: machines are not let in

    bool operator==(const EndpointSettings &) const = default;
};

/// What a webhook is sent: JSON of our own, or what Slack and its like understand.
enum class WebhookKind { Json, Slack };

/// How a dead man's switch is told: one address for "a run went well", or those of healthchecks.io beside it (/start,
/// /fail).
enum class PingKind { Plain, Healthchecks };

/// Who is told when something needs an admin, and from when on.
struct AlertSettings {
    Secret webhook; ///< an address, and a secret: who has it can speak there; empty: none
    WebhookKind webhookKind = WebhookKind::Json;
    Secret signingKey; ///< of what is sent there; empty: it is not signed
    QStringList command; ///< a program by its whole path, and its arguments; empty: none
    bool desktop = false; ///< a notification on the session bus
    Duration quotaWithin = std::chrono::hours{7 * 24}; ///< the quota is foreseen to be reached so soon; 0: never
    Duration pendingFor = std::chrono::hours{24}; ///< a deletion waits longer than this; 0: never
    Secret ping; ///< an address to tell that a run went well; empty: none
    PingKind pingKind = PingKind::Plain;

    bool operator==(const AlertSettings &) const = default;
};

/// A colour to tell a web app by; each has readable tones for light and dark, and a shape of its own.
enum class LookColour { None, Red, Orange, Green, Teal, Blue, Purple, Pink, Grey };

/// How people tell one web app from the others at a glance. Nothing depends on it.
struct ConnectionLook {
    QString mark; ///< a short word: "production"; empty: none
    LookColour colour = LookColour::None;

    bool isNone() const { return mark.isEmpty() && colour == LookColour::None; }
    bool operator==(const ConnectionLook &) const = default;
};

/// The .env file that was read.
struct EnvFileFacts {
    QString path; ///< absolute; empty: none was
    std::optional<uint> consentedOwner; ///< another user, who decides what stands in it; followed by consent

    bool operator==(const EnvFileFacts &) const = default;
};

struct Settings {
    DatabaseSettings database;
    StorageSettings storage;
    RetentionSettings retention;
    LimitSettings limits;
    VaultSettings vault;
    EndpointSettings endpoint;
    AlertSettings alerts;
    LogSettings log; ///< the file is named, unless there is to be none
    QString metricsFile; ///< absolute; where figures for Prometheus are written after a run; empty: nowhere
    QString home; ///< absolute: journal, vault and logs live here
    QString project; ///< the name of the profile; empty: none, or a file elsewhere
    ConnectionLook look;

    EnvFileFacts envFile;
    /// For the admin: a stored key or password that was not sent, with the reason and the mend.
    QStringList notices;
    /// For whoever checks: what an address was taken for, and what of it means nothing here.
    QStringList remarks;

    /// "STORAGE_ROOT" -> where its value came from, for every setting that can be set. By the environment's name.
    QMap<QString, ValueSource> sources;
    QMap<QString, ValuePlace> places; ///< of the values that stand in a file, by the same names
};

} // namespace docsweep
