// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"
#include "core/sql/sqlconnection.h"

#include <span>
#include <stop_token>

namespace docsweep {

/// Journals before the seventh form kept words alone. A text that is wholly the sentence of a cause gets that cause
/// beside it, whatever stands in its places; every other text stays what it was. Once, in the transaction that brings
/// a journal to that form: nothing else ever reads sentences.
Result<> causesFromTexts(SqlConnection &connection, const std::stop_token &stop);

/// The sentences that such a journal may hold. Never changed: who says one better today does so in `causesOf` alone.
std::span<const CauseRow> sentencesOfFormSix();

} // namespace docsweep
