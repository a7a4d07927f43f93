// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace docsweep {

/// What is asked before the window closes for good. Each question stands once, above the window, which is brought to
/// the front; nothing happens until it is answered.
class ClosingQuestions {
    Q_DECLARE_TR_FUNCTIONS(docsweep::ClosingQuestions)

public:
    enum class Changed { Schedule, Setting };

    /// What was typed and not applied is not lost without a word.
    static void askAboutChanges(QWidget &window, Changed changed, std::function<void()> discard);
    static void askToStop(QWidget &window, std::function<void()> stop);
};

} // namespace docsweep
