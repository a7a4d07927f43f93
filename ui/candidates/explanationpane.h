// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"
#include "core/sweep/explainer.h"
#include "ui/console/latestjob.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace docsweep {

/// A candidate as the planner's own rules judge it now, on fresh facts: whether it still goes, by whose clock, which
/// rows name it, and why its neighbours stay. Asks both sides on a worker once a row has been rested on; cannot change
/// anything.
class ExplanationPane : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationPane(QWidget *parent = nullptr);
    ~ExplanationPane() override;

    /// Backends without a way to the rows: nothing is asked and nothing shown.
    void setItem(const ReadBackends &backends, const RetentionSettings &retention, const PlanItem &item);
    void clear();

signals:
    /// What was found out of it: of the object, where it is one, else of the session.
    void explained(const docsweep::Explanation &explanation);

private:
    /// What a worker found out about one candidate.
    struct Finding {
        Explanation explanation; ///< of the session folder, or of a loose object
        std::optional<Explanation> own; ///< of the object itself, when that is asked for
        std::vector<DocumentFacts> documents;
    };

    static Result<Finding> find(
        const ReadBackends &backends, const RetentionSettings &retention, const PlanItem &item, std::stop_token stop);
    void ask();
    void showFinding(const Result<Finding> &finding);
    void showVerdict(const Finding &finding);
    void showRows(const Finding &finding);
    void showNeighbours(const Finding &finding);
    QString namingText(const Naming &naming, const std::vector<DocumentFacts> &documents) const;
    void addTechnical(const QString &text);
    QLabel *addLine(const QString &name, const QString &text, bool muted = false);
    void empty();

    ReadBackends m_backends;
    RetentionSettings m_retention;
    PlanItem m_item;
    QVBoxLayout *m_lines = nullptr;
    QTimer m_rest;
    LatestJob<Result<Finding>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
