// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"
#include "ui/look/theme.h"
#include "ui/lookup/lookuphit.h"
#include "ui/words/errorwords.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace docsweep {

class ExplanationPane;
struct Explanation;

/// Search results, as the judge sees it now: whether it stays or goes and why, from when on it would go, which hold is
/// on it; and what can be done with it. It only asks: who owns it acts. GUI thread.
class LookupDetails : public QFrame {
    Q_OBJECT

public:
    LookupDetails(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~LookupDetails() override;

    void showHit(const LookupHit &hit);
    void showNothing();
    void takeState(); ///< a scan or a run may be on
    void setHolds(HoldSet holds); ///< in force; the judge tells of one only where nothing else keeps it
    /// What is being done, or why it could not be.
    void say(const Said &what, bool isProblem);
    void focusFirst();
    const std::optional<LookupHit> &hit() const { return m_hit; }

signals:
    void holdRequested();
    void candidatesRequested();
    void cleanupRequested();

private:
    void makeActions();
    void addFact(const QString &name, const QString &value, const QString &tip = {});
    void showFacts(const LookupHit &hit);
    void askAgain();
    void askWhetherCandidate(const LookupHit &hit);
    void takeExplanation(const Explanation &explanation);

    Console &m_console;
    Theme m_theme;
    std::optional<LookupHit> m_hit;
    bool m_isCandidate = false;
    HoldSet m_holds;
    QLabel *m_nothing = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_name = nullptr;
    QGridLayout *m_facts = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_hold = nullptr;
    ExplanationPane *m_explanation = nullptr;
    QWidget *m_actions = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_holdButton = nullptr;
    QPushButton *m_candidates = nullptr;
    QPushButton *m_cleanUp = nullptr;
    LatestJob<Result<qint64>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
