// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace docsweep {

/// One setting in a form: its words, the line to type in, a hint, and what is wrong with it.
class FormField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Plain, Secret, File, Folder };

    /// `setting`: the environment's name, under which errors come; it is shown in the tooltip.
    FormField(const QString &setting, const QString &label, Kind kind, const Theme &theme, QWidget *parent = nullptr);

    const QString &setting() const { return m_setting; }
    const QString &label() const { return m_label; }
    QString text() const; ///< trimmed; a secret as it was typed
    void setText(const QString &text); ///< forgets what was undone and redone
    void setHint(const QString &hint);
    void setPlaceholder(const QString &text);
    /// Empty: nothing is wrong. `technical`: the same in core's words, below it.
    void setError(const QString &error, const QString &technical = {});
    QString error() const;
    bool isTouched() const { return m_touched; }
    void setTouched(bool touched) { m_touched = touched; }
    QLineEdit *edit() { return m_edit; }

signals:
    void changed();
    void finished(); ///< the line was left, or Enter was pressed

private:
    void addChooser(QHBoxLayout *row, Kind kind, const Theme &theme);
    void choose(Kind kind);

    QString m_setting;
    QString m_label;
    QLineEdit *m_edit = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_wrong = nullptr;
    QLabel *m_error = nullptr;
    QString m_said; ///< by m_error
    bool m_touched = false;
};

} // namespace docsweep
