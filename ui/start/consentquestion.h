// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace docsweep {

/// A question about what is somebody else's, with a warning sign. Accepted: yes; rejected, which is also what Escape
/// and Return do: no. Whoever asks adds what there is to know between title and buttons.
class ConsentQuestion : public QDialog {
    Q_OBJECT

protected:
    /// `name` is the object's, and the beginning of all names inside.
    ConsentQuestion(const QString &name, const QString &title, const Theme &theme, QWidget *parent);

    QLabel *paragraph(const QString &text, const QString &part, const QString &role = {}) const;
    QLabel *addParagraph(const QString &text, const QString &part, const QString &role = {});
    void addLayout(QLayout *layout);
    /// The last call. The act's button is named `name` + `act`.
    void addButtons(const QString &yes, const QString &act, const QString &no);

private:
    const QString m_name;
    QVBoxLayout *m_column = nullptr;
};

} // namespace docsweep
