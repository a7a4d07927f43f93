// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "ui/start/consentquestion.h"

namespace docsweep {

/// Asks whether a .env file that another user decides of is to be followed. Accepted: it is, from now on.
class TrustQuestion : public ConsentQuestion {
    Q_OBJECT

public:
    TrustQuestion(const EnvFileQuestion &question, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace docsweep
