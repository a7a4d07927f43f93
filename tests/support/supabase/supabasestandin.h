// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>

namespace docsweep {

class PostgresCluster;

/// How a server without list-v2 answers to it: as to any unknown address, as to an upload into a bucket of that name,
/// or as one whose database is behind its program.
enum class ListV2 { On, UnknownRoute, AsUpload, NotMigrated };

struct SupabaseOptions {
    QString database = QStringLiteral("parser"); ///< of the cluster; the schema `storage` is made in it
    bool hasGateway = true; ///< false: the bare server, which wants `Authorization` and knows no new keys
    bool hasHardLimits = true; ///< a deletion of more than 1000 keys is refused
    ListV2 listV2 = ListV2::On;
    QString certificate; ///< PEM files: https when both are given
    QString privateKey;
    std::chrono::milliseconds statementTimeout{30000}; ///< then 544
};

/// What a project's dashboard shows: two tokens and two words, for everything and for what policies allow.
struct SupabaseKeys {
    Secret service;
    Secret anon;
    Secret secret; ///< sb_secret_…
    Secret publishable; ///< sb_publishable_…
};

/// Rows made in bulk: these names, or `count` of the pattern. Keys are not checked. A hundred thousand take about three
/// seconds.
struct ObjectBatch {
    QString bucket;
    QStringList names;
    QString pattern; ///< Python's: "uploads/%06d.pdf"
    int count = 0;
    int first = 0;
    std::optional<Instant> created; ///< nothing: now
    std::optional<Instant> updated; ///< nothing: as `created`
    std::chrono::microseconds step{0}; ///< from row to row, in both dates
    QString content; ///< of each blob
    std::optional<qint64> size; ///< as the row tells it; nothing: the content's
    bool hasBlobs = false; ///< false: deleting and listing work, downloading and moving answer 500
    bool hasMetadata = true;
};

/// A older version, or a mark of deletion, made behind the server's back.
struct VersionSpec {
    QString name;
    QString content;
    Instant created{};
    std::optional<Instant> archived = {}; ///< nothing: it is what the name means now
    bool isMarker = false;
};

/// One row of a bucket.
struct StoredVersion {
    QString name;
    QString version;
    bool isArchived = false;
    bool isMarker = false;
    bool operator==(const StoredVersion &) const = default;
};

/// A request as the server saw it. Never holds a key, nor what follows a question mark.
struct SupabaseRequest {
    QString method;
    QString path; ///< below /storage/v1, as it was sent
    int status = 0; ///< 0: no answer was sent
    int keys = 0; ///< that a deletion or a signing named
    qint64 bodyBytes = 0;
    int connection = 0; ///< the same for all requests of one connection
    QString userAgent;
    QString contentType;
    bool hasApiKey = false;
    bool hasAuthorization = false;
};

struct SupabaseLog {
    QList<SupabaseRequest> requests; ///< in the order in which they came
    int inFlightMax = 0;
};

struct SupabaseBlobs {
    int count = 0;
    int orphans = 0; ///< without a row
    QStringList ghosts; ///< rows without a blob
};

/// Supabase Storage for a test: its HTTP interface in a process of its own, on a database of the cluster and a folder
/// of blobs. Both go with this object, also when the test is killed. Every call waits for its answer, in an event loop
/// of its own; errors are Io with what the server said. Stays on the thread that made it.
class SupabaseStandIn {
public:
    /// Takes less than a second. The cluster must outlive the server.
    static Result<std::unique_ptr<SupabaseStandIn>> start(
        const PostgresCluster &cluster, const SupabaseOptions &options = {});
    ~SupabaseStandIn();
    SupabaseStandIn(const SupabaseStandIn &) = delete;
    SupabaseStandIn &operator=(const SupabaseStandIn &) = delete;

    /// The project's, without /storage/v1.
    QUrl url() const { return m_url; }
    const SupabaseKeys &keys() const { return m_keys; }
    /// A token of any role, for a user or an expired session.
    Result<Secret> token(const QJsonObject &claims, std::optional<std::chrono::seconds> lifetime = {});

    Result<> makeBucket(const QString &name);
    /// From now on buckets may keep versions, and the server tells them. For as long as the database lives.
    Result<> unlockVersions();
    /// `status`: ENABLED, SUSPENDED or DISABLED. After `unlockVersions`.
    Result<> makeVersionedBucket(const QString &name, const QString &status, bool isPublic = false);
    Result<> makeVersions(const QString &bucket, const QList<VersionSpec> &versions);
    /// All rows, by name, of one name the newest first.
    Result<QList<StoredVersion>> rows(const QString &bucket);
    Result<> makeObjects(const ObjectBatch &batch);
    /// With blobs, made now.
    Result<> makeObjects(const QString &bucket, const QStringList &names);
    /// Without touching `updated_at` where it is not told, which an UPDATE in SQL would. No names: all of the bucket.
    Result<> backdate(const QString &bucket, const QStringList &names, std::optional<Instant> created,
        std::optional<Instant> updated);
    /// The files of these objects can no longer be unlinked: every deletion of one of them fails, and with it the
    /// others of its request.
    Result<> bar(const QString &bucket, const QStringList &names);
    /// The keys that are left, in byte order.
    Result<QStringList> remaining(const QString &bucket);
    Result<SupabaseBlobs> blobs();
    /// No bucket is left, no blob, no fault and no request in the log.
    Result<> clear();

    /// {"action": "answer", "method": "DELETE", "path": "^/object/", "nth": 2, "count": 1, "status": 502, …}; what an
    /// action is and takes, faults.py says.
    Result<> addFault(const QJsonObject &fault);
    Result<> clearFaults();

    Result<SupabaseLog> log();
    Result<> clearLog();

    /// From now on: has_gateway, hard_limits, delete_objects_limit, list_v2, upload_limit, statement_timeout_ms,
    /// wait_seconds, has_old_times.
    Result<> change(const QJsonObject &settings);

    /// The server dies without a good-bye; its address refuses.
    void kill();
    /// Starts it again: same address, keys, rows and blobs; no faults, and an empty log.
    Result<> restart();

private:
    SupabaseStandIn() = default;
    Result<> launch(const QStringList &words);
    Result<QJsonValue> control(const char *method, const QString &path, const QJsonValue &body = {});
    Result<> nothing(const char *method, const QString &path, const QJsonValue &body = {});

    QTemporaryDir m_blobs;
    QStringList m_words; ///< the command line
    QProcess m_process;
    QUrl m_url;
    QUrl m_control;
    SupabaseKeys m_keys;
};

} // namespace docsweep
