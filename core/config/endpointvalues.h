// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loading.h"

namespace docsweep {

/// Who may ask the endpoint: comma lists, in which a blank entry is left out. Errors: BadConfig.
Result<> readEndpoint(Loading &loading);

} // namespace docsweep
