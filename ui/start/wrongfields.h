// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/connections.h"

namespace docsweep {

/// The setting that an error of the loader is about: where one is missing, that one. Empty: none of a connection's.
QString settingOf(const Error &error);

/// What is wrong with the fields of a connection, all of it at once: the loader alone ends at the first. A field that
/// was found wrong stands aside for the next look. Blocking, as `Connections::validate`.
std::vector<Error> everyError(const std::function<Result<>(const Connection &)> &validate, Connection connection);

} // namespace docsweep
