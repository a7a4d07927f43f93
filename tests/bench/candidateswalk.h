// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/heartbeat.h"

#include <QObject>

#include <functional>
#include <optional>

class QTableView;

namespace docsweep {

class CandidatesModel;
class MainWindow;

/// An admin who reviews the candidates in the real window, step by step, with a clock in hand.
class CandidatesWalk : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString name;
        std::optional<double> answerMs; ///< until what was asked for is painted; nothing when the window refuses it
        qint64 stallMs = 0; ///< the longest time the window was kept waiting until all was there
        qint64 resident = 0; ///< bytes in memory afterwards
        bool wasAsMeant = true; ///< under the circumstances it was meant for
    };
    /// What is made so before each step, and whether it still was so at its answer.
    struct Circumstances {
        std::function<void()> make;
        std::function<bool()> are;
    };

    /// \p add is told of every step as it ends.
    CandidatesWalk(MainWindow &window, std::function<void(const Step &)> add);

    void setCircumstances(Circumstances circumstances) { m_circumstances = std::move(circumstances); }
    /// From `open` until its rows are painted.
    void open(const std::function<void()> &open);
    void walk();

    /// Keeps the event loop going until it is so.
    static void waitUntil(const char *what, const std::function<bool()> &isSo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Answer { Query, Rows, Ticks, Dialog };

    void begin();
    bool isAnswered(Answer answer) const;
    bool isAsking() const;
    bool isSettled() const;
    bool rowsAreHere() const;
    Step take(const QString &name, Answer answer, const std::function<void()> &act);
    Step measure(const QString &name, Answer answer, const std::function<void()> &act);
    Step scrollThrough();
    void sortByEach();
    void filter();
    void tick();
    Step type(const QString &name, const QString &text);
    void click(const char *button);

    std::function<void(const Step &)> m_add;
    MainWindow &m_window;
    QTableView &m_table;
    CandidatesModel &m_model;
    Circumstances m_circumstances;
    QString m_text; ///< in the search field
    bool m_queryAnswered = false;
    bool m_ticksChanged = false;
    bool m_painted = false; ///< since the answer was there to be painted
};

} // namespace docsweep
