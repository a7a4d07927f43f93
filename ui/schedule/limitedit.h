// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QPushButton;

namespace docsweep {

/// A safety limit: whether there is one, and which. What is not touched stays as it was.
class LimitEdit : public QWidget {
    Q_OBJECT

public:
    /// `before` stands at the box that switches it on: "Stop when more than"; `after` behind the number: "items would
    /// go". `usual`: what is offered when it is switched on first.
    LimitEdit(const QString &name, const QString &before, const QString &after, double most, double usual,
        QWidget *parent = nullptr);

    void setValue(std::optional<double> value);
    std::optional<double> value() const { return m_value; }
    /// What would do by what is known, said in a line that takes it when it is clicked; nothing: no line. It is not
    /// there while it is what is set, or while nothing can be set.
    void setSuggestion(std::optional<double> value, const QString &words);

protected:
    void changeEvent(QEvent *event) override;

signals:
    void edited();

private:
    void takeEdit();
    void updateSuggestion();

    std::optional<double> m_value;
    QCheckBox *m_on = nullptr;
    QDoubleSpinBox *m_number = nullptr;
    std::optional<double> m_suggested;
    QPushButton *m_suggest = nullptr;
};

} // namespace docsweep
