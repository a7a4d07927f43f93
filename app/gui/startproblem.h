// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/look/theme.h"

#include <QDialog>

namespace docsweep {

/// Says why the window cannot open, and what can be done about it: `mend` tells what the journal's home lacks.
class StartProblem : public QDialog {
    Q_OBJECT

public:
    enum class Mend { Home, Taken };
    enum Answer { Quit = 0, TryAgain = 1, Chosen = 2 };

    StartProblem(const Error &problem, Mend mend, const Theme &theme, QWidget *parent = nullptr);

    /// Shows it and runs the event loop of the program until it is answered.
    Answer ask();
    const QString &folder() const { return m_folder; }

private:
    void choose();

    QString m_folder;
};

} // namespace docsweep
