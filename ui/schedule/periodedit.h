// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace docsweep {

/// A length of time as a number and a unit: "90 minutes". What is not touched stays as it was, to the microsecond.
class PeriodEdit : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names; `label` is for screen readers.
    PeriodEdit(const QString &name, const QString &label, QWidget *parent = nullptr);

    void setValue(Duration value);
    Duration value() const { return m_value; }

signals:
    void edited();

private:
    void nameUnits();
    void takeEdit();
    void showInWords(const QString &words);

    Duration m_value{};
    QSpinBox *m_number = nullptr;
    QComboBox *m_unit = nullptr;
};

} // namespace docsweep
