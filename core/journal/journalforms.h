// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/sqlconnection.h"

#include <stop_token>

namespace docsweep {

/// Brings a journal from one of its numbered forms to a later one, in a transaction of the caller; from 0: makes it.
/// Errors: Cancelled as soon as a stop is asked for, of whoever has to roll back; as `sqlError`.
Result<> bringToForm(SqlConnection &connection, int from, int to, const std::stop_token &stop);

} // namespace docsweep
