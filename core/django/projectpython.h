// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace docsweep {

/// Where a web app is whose settings are to be read, as an admin says it.
struct ProjectRequest {
    QString folder; ///< with manage.py in it; relative to `workingDirectory`
    QString python; ///< empty: the project's own, else the one in use
    QString module; ///< of its settings, "site.settings"; empty: the one that manage.py names
    QString envFile; ///< further environment of the web app; empty: none
    QProcessEnvironment environment; ///< of this process
    QString workingDirectory;
};

/// What would be run to read them, judged and ready: to be shown before it is done.
struct PythonQuestion {
    QString program; ///< absolute; a virtual environment's by its own name
    QString folder; ///< absolute, without links
    QString module;
    uint runAs = 0; ///< the user it runs as: this process's, or as root the one whose folder it is
    std::optional<uint> stranger; ///< another user whose code it is
    QProcessEnvironment environment;

    /// What is run, where and as whom: a line each. The last one warns where code of another user gets our rights.
    QStringList lines() const;
};

/// Finds the Python of a project: venv, .venv or env in its folder, $VIRTUAL_ENV, python3 in PATH. Runs nothing. As
/// root the code of another user's folder will run as that user, with a bare environment. Errors: BadConfig where there
/// is none, and for a folder, a module or a program in which more than one other user has a hand, with the mend.
Result<PythonQuestion> preparePython(const ProjectRequest &request);

constexpr std::chrono::milliseconds kPythonPatience{30000};

/// Runs it: the settings' code, and that of the models. The answer is what asksettings.py says; what the project prints
/// is nobody's. Blocking; any thread. Errors: BadConfig with the last line of what went wrong and the mend; BadData for
/// an answer that is none or too large; Unavailable when it was stopped after `patience`; Cancelled.
Result<QJsonObject> askPython(
    const PythonQuestion &question, std::stop_token stop, std::chrono::milliseconds patience = kPythonPatience);

} // namespace docsweep
