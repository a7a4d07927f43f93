// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultfolder.h"

#include "core/config/smallfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// As clocks of different machines may differ (core/sweep/clocks.h).
    constexpr Duration kMostDrift = std::chrono::minutes{5};
    /// Switched off for longer, a machine without a time service has to be told that its clock is right.
    constexpr Duration kMostAsleep = std::chrono::hours{24 * 31};

    struct TimeNote {
        Instant wall;
        QByteArray boot; ///< which start of the machine; empty: it does not tell
        Duration passed{}; ///< since then
    };

    QString notePath(const VaultFolder &folder)
    {
        return folder.path() + "/latest"_L1;
    }

    /// Nothing: nothing was written here yet, or the note is damaged.
    std::optional<TimeNote> noteOf(const VaultFolder &folder)
    {
        if (!QFileInfo::exists(notePath(folder)))
            return {};
        const Result<QByteArray> text = readSmallFile(notePath(folder));
        if (!text)
            return {};
        const QJsonObject json = QJsonDocument::fromJson(*text).object();
        const qint64 wall = json["wall"_L1].toInteger(-1);
        if (wall < 0)
            return {};
        return TimeNote{
            fromMicros(wall), json["boot"_L1].toString().toLatin1(), Duration(json["passed"_L1].toInteger())};
    }

    /// How far the clock went on that nothing explains.
    Duration unexplained(const TimeNote &note, Instant now, const std::optional<BootTime> &boot)
    {
        const Duration gone = now - note.wall;
        if (boot && !note.boot.isEmpty() && boot->boot == note.boot) {
            const Duration leap = gone - (boot->passed - note.passed);
            return leap > kMostDrift ? leap : Duration();
        }
        return gone > kMostAsleep ? gone : Duration();
    }

} // namespace

Result<Instant> vaultTime(const VaultFolder &folder, const Clock &clock, ClockTrust trust)
{
    const Instant now = clock.now();
    const std::optional<TimeNote> note = noteOf(folder);
    if (!note || trust == ClockTrust::Given)
        return now;
    if (now < note->wall - kMostDrift)
        return fail(ErrorKind::LimitReached, Cause{CauseKind::VaultClockBack, {describeDuration(note->wall - now)}});
    const Duration leap = unexplained(*note, now, clock.bootTime());
    if (leap > Duration() && !clock.isSynchronised())
        return fail(ErrorKind::LimitReached, Cause{CauseKind::VaultClockLeapt, {describeDuration(leap)}});
    return std::max(now, note->wall); // what was over stays over
}

Result<> noteVaultTime(const VaultFolder &folder, const Clock &clock, ClockTrust trust)
{
    const std::optional<TimeNote> before = noteOf(folder);
    if (trust == ClockTrust::AsNoted && before && clock.now() < before->wall)
        return {};
    const std::optional<BootTime> boot = clock.bootTime();
    QJsonObject json{{"wall"_L1, toMicros(clock.now())}};
    if (boot) {
        json["boot"_L1] = QString::fromLatin1(boot->boot);
        json["passed"_L1] = qint64(boot->passed.count());
    }
    return writePrivateFile(notePath(folder), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace docsweep
