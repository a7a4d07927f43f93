// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settingnames.h"

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kNames{"SUPABASE_URL"_L1, "SUPABASE_SERVICE_KEY"_L1, "SUPABASE_KEY"_L1,
        "SUPABASE_BUCKET_NAME"_L1, "SUPABASE_DB_HOST"_L1, "SUPABASE_DB_PORT"_L1, "SUPABASE_DB_NAME"_L1,
        "SUPABASE_DB_USER"_L1, "SUPABASE_DB_PASSWORD"_L1, "SUPABASE_DB_SSLMODE"_L1, "DATABASE_URL"_L1,
        "DOCSWEEP_DATABASE_TIMEOUT"_L1, "STORAGE_ROOT"_L1, "CLEANUP_INTERVAL_HOURS"_L1, "AUTO_CLEANUP_ENABLED"_L1,
        "STORAGE_CLEANUP_ENABLED"_L1, "MAX_STORAGE_SIZE_MB"_L1, "DOCSWEEP_HOME"_L1, "DOCSWEEP_AGE_HOURS"_L1,
        "DOCSWEEP_MAX_DELETE"_L1, "DOCSWEEP_MAX_DELETE_PERCENT"_L1, "DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_L1,
        "DOCSWEEP_MAX_DELETE_TIMES_USUAL"_L1, "DOCSWEEP_KEEP_OUTPUTS"_L1, "DOCSWEEP_KEEP_ACTIVE_FILES"_L1,
        "DOCSWEEP_OLD_VERSIONS"_L1, "DOCSWEEP_DJANGO_SESSIONS"_L1, "DOCSWEEP_CLOCK"_L1, "DOCSWEEP_DATABASE_TIMES"_L1,
        "DOCSWEEP_ACTIVITY"_L1, "DOCSWEEP_CA_FILE"_L1, "DOCSWEEP_LISTING"_L1, "DOCSWEEP_STORAGE_PATIENCE_SECONDS"_L1,
        "DOCSWEEP_ENDPOINT_TOKEN"_L1, "DOCSWEEP_ENDPOINT_HOSTS"_L1, "DOCSWEEP_ENDPOINT_ORIGINS"_L1,
        "DOCSWEEP_LOG_TARGET"_L1, "DOCSWEEP_LOG_FORMAT"_L1, "DOCSWEEP_LOG_LEVEL"_L1, "DOCSWEEP_LOG_FILE"_L1,
        "DOCSWEEP_METRICS_FILE"_L1, "DOCSWEEP_ALERT_WEBHOOK"_L1, "DOCSWEEP_ALERT_WEBHOOK_KIND"_L1,
        "DOCSWEEP_ALERT_SECRET"_L1, "DOCSWEEP_ALERT_COMMAND"_L1, "DOCSWEEP_ALERT_DESKTOP"_L1,
        "DOCSWEEP_ALERT_QUOTA_DAYS"_L1, "DOCSWEEP_ALERT_PENDING_HOURS"_L1, "DOCSWEEP_PING_URL"_L1,
        "DOCSWEEP_PING_KIND"_L1, "DOCSWEEP_MARK"_L1, "DOCSWEEP_COLOUR"_L1};

    constexpr std::array kSecretNames{"SUPABASE_SERVICE_KEY"_L1, "SUPABASE_KEY"_L1, "SUPABASE_DB_PASSWORD"_L1,
        "DOCSWEEP_ENDPOINT_TOKEN"_L1, "DOCSWEEP_ALERT_WEBHOOK"_L1, "DOCSWEEP_ALERT_SECRET"_L1, "DOCSWEEP_PING_URL"_L1};

    constexpr std::array kOwnFilesAlone{"DOCSWEEP_HOME"_L1, "DOCSWEEP_LOG_TARGET"_L1, "DOCSWEEP_LOG_FILE"_L1,
        "DOCSWEEP_METRICS_FILE"_L1, "DOCSWEEP_ALERT_COMMAND"_L1};

} // namespace

std::span<const QLatin1String> settingNames()
{
    return kNames;
}

bool isSettingName(const QString &name)
{
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

bool isSecretName(const QString &name)
{
    return std::find(kSecretNames.begin(), kSecretNames.end(), name) != kSecretNames.end();
}

bool isForOwnFilesAlone(const QString &name)
{
    return std::find(kOwnFilesAlone.begin(), kOwnFilesAlone.end(), name) != kOwnFilesAlone.end();
}

} // namespace docsweep
