// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace docsweep {

struct Theme;

/// A card in the place of a list that has nothing to show: a sign, what is so, and what to do. GUI thread.
class EmptyState : public QFrame {
    Q_OBJECT

public:
    /// `name`: of the sentence that says what to do; that of its heading has "Title" behind it.
    EmptyState(const QString &icon, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &hint); ///< either may be empty

private:
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace docsweep
