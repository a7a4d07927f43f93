// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/browse/planbrowser.h"
#include "ui/console/latestjob.h"

#include <QDialog>
#include <QMap>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace docsweep {

class HoldEndEdit;

/// Asks what to keep, by session, object, prefix or glob, and says beforehand what of the plan that keeps. Begins with
/// the rows it was opened for; without rows one pattern is typed, and understood as `parseHold` does. The holds it came
/// to are `holds()` once it is accepted; it stores nothing itself.
class HoldDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr size_t kMostByName = 500; ///< rows that are held one by one; more want a prefix or a glob

    /// `rows`: what was chosen, at most `kMostByName` of `rowCount`.
    HoldDialog(const QString &home, PlanId plan, std::vector<PlanItem> rows, qint64 rowCount, const Clock &clock,
        QWidget *parent = nullptr);

    /// Without rows. No plan: nothing is known of what it would keep.
    HoldDialog(const QString &home, std::optional<PlanId> plan, const Clock &clock, QWidget *parent = nullptr);

    /// Begins with the pattern and the note of this one.
    void setLike(const Hold &hold);
    /// How many ticked rows are not among them because the filter hides them.
    void setHiddenTicks(qint64 count);

    const std::vector<Hold> &holds() const { return m_holds; }

private:
    struct Offer {
        QRadioButton *button = nullptr;
        QList<QByteArray> names; ///< the chosen rows' own; empty where a pattern is typed
        QString suggestion; ///< what the pattern begins with
    };

    HoldDialog(const QString &home, std::optional<PlanId> plan, const Clock &clock, QWidget *parent, bool isTyped);
    void readRows(const std::vector<PlanItem> &rows);
    void makeOffers(qint64 rowCount);
    void offer(HoldKind kind, const QString &text, const QString &hint, bool possible);
    void choose(HoldKind kind);
    QString meaning() const;
    Result<std::vector<Hold>> wanted() const;
    void look();
    void describe(const Result<HeldItems> &held);

    QString m_home;
    std::optional<PlanId> m_plan;
    const Clock &m_clock;
    QList<QByteArray> m_sessions;
    QList<QByteArray> m_objects;
    QMap<HoldKind, Offer> m_offers;
    HoldKind m_kind = HoldKind::Glob;
    const bool m_isTyped; ///< there are no rows
    std::optional<Hold> m_like;
    QLabel *m_meaning = nullptr;
    QLabel *m_hidden = nullptr;
    QWidget *m_choices = nullptr;
    QLabel *m_patternLabel = nullptr;
    QLineEdit *m_pattern = nullptr;
    HoldEndEdit *m_end = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_keeps = nullptr;
    QPushButton *m_hold = nullptr;
    std::vector<Hold> m_holds;
    QTimer m_typing;
    LatestJob<Result<HeldItems>> m_job; // last: its worker uses what stands above
};

QString holdKindText(HoldKind kind);

} // namespace docsweep
