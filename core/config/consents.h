// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace docsweep {

/// That a .env file of another user is followed all the same, because an admin has said so.
struct Consent {
    QString path; ///< of the file, without links
    uint owner = 0; ///< the user who decides what stands in it

    bool operator==(const Consent &) const = default;
};

/// What was said, in the file trusted.json of docsweep's home. Empty where there is none. Errors: BadConfig for a file
/// that others have a hand in, or that docsweep did not write.
Result<std::vector<Consent>> readConsents(const QString &home);

/// Adds one, and makes the home where it is missing. Errors: as `readConsents`, Io.
Result<> addConsent(const QString &home, const Consent &consent);

} // namespace docsweep
