// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runconfirmation.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace docsweep {

/// What is about to be deleted, in figures, before anything is. Cancel is the default; the other button names the act.
/// When more than half of everything goes, or a safety limit stands in the way, the number must be typed first; the
/// limits were judged by the function that the run itself will ask. Before the first cleanup of a web app it asks
/// whether old files of sessions in use may go as well.
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    ConfirmDialog(const ItemChoice &choice, const Plan &plan, const ConfirmFacts &known, Instant now,
        const Theme &theme, QWidget *parent = nullptr);

    /// The number that was typed; nothing where none was asked for.
    std::optional<qint64> confirmedItems() const { return m_confirmed; }

    /// More than half of all sessions and files that the scan saw.
    static bool isMostOfEverything(const ItemChoice &choice, const Plan &plan);

private:
    void addProject(QVBoxLayout &layout, const ConfirmFacts &known);
    static void addSession(QVBoxLayout &layout, const SessionKey &key);
    void addFigures(QVBoxLayout &layout, const ItemChoice &choice);
    void addFacts(QVBoxLayout &layout, const ItemChoice &choice, const Plan &plan, Instant now);
    void addCopies(QVBoxLayout &layout, const ConfirmFacts &known, Instant now);
    void addDifference(QVBoxLayout &layout, const PlanDifference &difference, Instant now);
    void addFirstRun(QVBoxLayout &layout, const KindTotal &ofLiving);
    void takeAnswers();
    void addTypedNumber(QVBoxLayout &layout, const ItemChoice &choice, const std::vector<LimitTrip> &limits);
    QPushButton *addButtons(QVBoxLayout &layout, const ItemChoice &choice);
    void fitScreen(QScrollArea &scroll, const QLayout &facts, const QLayout &below);

    Theme m_theme;
    bool m_mostOfEverything = false;
    bool m_mustType = false;
    std::optional<qint64> m_confirmed;
    QLineEdit *m_typed = nullptr;
    QCheckBox *m_living = nullptr; ///< null where nothing is asked of files of living sessions
    QPushButton *m_delete = nullptr;
};

} // namespace docsweep
