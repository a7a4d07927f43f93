// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/django/projectpython.h"
#include "ui/start/consentquestion.h"

namespace docsweep {

/// Asks whether a web app's own code may be run, and shows which, where and as whom. Accepted: it may.
class RunQuestion : public ConsentQuestion {
    Q_OBJECT

public:
    RunQuestion(const PythonQuestion &question, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace docsweep
