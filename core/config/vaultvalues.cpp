// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/vaultvalues.h"

#include "core/config/values.h"

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMostMegabytes = 1e9;

} // namespace

Result<> readVault(Loading &loading)
{
    VaultSettings &vault = loading.settings().vault;
    if (const auto found = loading.take("DOCSWEEP_VAULT"_L1); found && !found->text.trimmed().isEmpty()) {
        const Result<QString> path = absolutePath(*found, u"/var/lib/docsweep/vault"_s);
        if (!path)
            return fail(path.error());
        vault.folder = *path;
    }
    if (const auto found = loading.take("DOCSWEEP_VAULT_HOURS"_L1)) {
        const Result<Duration> hours = hoursOf(*found);
        if (!hours)
            return fail(hours.error());
        vault.term = *hours;
    }
    if (const auto found = loading.take("DOCSWEEP_VAULT_MAX_MB"_L1)) {
        const Result<double> megabytes = numberAbove0(*found, CauseKind::SettingMegabytes, u"5000"_s, kMostMegabytes);
        if (!megabytes)
            return fail(megabytes.error());
        vault.mostBytes = std::max<qint64>(1, std::llround(*megabytes * 1024 * 1024));
    }
    if (const auto found = loading.take("DOCSWEEP_VAULT_KEY"_L1))
        vault.key = found->text.trimmed();
    if (const auto found = loading.take("DOCSWEEP_RESTORE_HOLD_HOURS"_L1)) {
        const Result<Duration> hours = hoursOf(*found);
        if (!hours)
            return fail(hours.error());
        vault.restoreHold = *hours;
    }
    return {};
}

} // namespace docsweep
