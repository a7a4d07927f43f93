// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace docsweep {

/// Words, and the controls that belong to them: side by side, or one above the other where the words would be squeezed
/// into a column or a control cut off. GUI thread.
class PartedRow : public QWidget {
public:
    /// Takes both. `leastWords`: pixels that the words need beside the controls; what stands in a row with them and
    /// cannot be broken into lines, as a link, needs its own room besides.
    PartedRow(QLayout *words, QLayout *controls, int leastWords, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void fit();
    int leastWords() const;

    QBoxLayout *m_row = nullptr;
    QLayout *m_words = nullptr;
    QLayout *m_controls = nullptr;
    int m_leastWords = 0;
};

} // namespace docsweep
