// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/layers.h"

#include <functional>

namespace docsweep {

/// How the settings of the log, of alerts and of figures are read: what each text means, and what is wrong with it.
class MonitoringValues {
public:
    using Take = std::function<std::optional<FoundValue>(QLatin1String name)>;
    using TakeStored = std::function<Result<std::optional<FoundValue>>(QLatin1String name)>;

    /// `take` answers the strongest value of a setting, `takeStored` what is stored of a secret; both note it as in
    /// use. `self`: whose programs are run besides root's, as for `judgeProgram`.
    MonitoringValues(Take take, TakeStored takeStored, std::optional<uint> self);

    /// `home`: of docsweep. Errors: BadConfig, as `loadSettings`.
    Result<> read(Settings &settings, const QString &home) const;

    /// Hides the secrets among these settings wherever they stand.
    static void hideSecrets(const SettingLayers &layers);

private:
    Result<> readLog(LogSettings &log, const QString &home) const;
    Result<> readWebhook(AlertSettings &alerts) const;
    Result<> readPing(AlertSettings &alerts) const;
    Result<> readCommand(AlertSettings &alerts) const;
    Result<> readThresholds(AlertSettings &alerts) const;
    Result<std::optional<FoundValue>> takeSecret(QLatin1String name, bool isWanted) const;

    Take m_take;
    TakeStored m_takeStored;
    std::optional<uint> m_self;
};

} // namespace docsweep
