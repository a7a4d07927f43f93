// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/browse/runbrowser.h"
#include "ui/console/latestjob.h"

#include <QAbstractTableModel>

namespace docsweep {

/// Runs, newest first, read in pages as the table is scrolled; with those of other docsweeps among them, where they are
/// given. What is there is looked at again by `refresh`, without losing the place. GUI thread.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StartedColumn,
        ConnectionColumn, ///< of use where runs of several are shown
        WhereColumn, ///< of use where everybody's are
        StarterColumn,
        ResultColumn,
        AgeColumn,
        PlannedColumn,
        DeletedColumn,
        SkippedColumn,
        PendingColumn,
        FailedColumn,
        FreedColumn,
        TookColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, RunRole, GradeRole };

    /// The clock must outlive the model.
    explicit RunsModel(const Clock &clock, QObject *parent = nullptr);
    ~RunsModel() override;

    void setHome(const QString &home); ///< another journal: reads anew
    void setFilter(const RunFilter &filter);
    void setOwnDatabase(const QString &name); ///< of what is open; empty: not known
    void setProjects(const QMap<QString, QString> &projects); ///< what people call each database
    const RunFilter &filter() const { return m_filter; }
    /// Runs of other docsweeps, newest first, to be shown among those of the journal; nothing: those alone are shown.
    void setElsewhere(std::optional<std::vector<RunRecord>> runs);
    bool showsEverybody() const { return m_elsewhere.has_value(); }
    std::vector<RunRecord> elsewhere() const { return m_elsewhere.value_or(std::vector<RunRecord>()); }
    RunsTotal totalElsewhere() const; ///< of those that pass the filter
    /// The run that is on in this program; nothing: none is.
    void setRunning(bool running);
    void refresh();
    bool isLoading() const { return m_job.isBusy(); }
    bool isRead() const { return m_read; } ///< the first page is here, be it empty

    const RunRecord *recordAt(int row) const;
    int rowOf(RunId run) const; ///< -1 when it is not loaded
    /// Whether this run is known to be on: it is the one of this program, or another docsweep's that was heard of.
    bool isMine(const RunRecord &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int kPage = 200;

signals:
    void loaded(); ///< a page is here
    void failed(const docsweep::Error &error);

private:
    using Page = Result<std::vector<RunRecord>>;
    void read(std::optional<RunId> before);
    void takeNewest(std::vector<RunRecord> page);
    std::vector<RunRecord> merged() const;
    void show();
    QVariant text(const RunRecord &record, int column) const;
    QVariant raw(const RunRecord &record, int column) const;
    QVariant toolTip(const RunRecord &record, int column) const;

    const Clock &m_clock;
    QString m_home;
    RunFilter m_filter;
    QString m_ownDatabase;
    QMap<QString, QString> m_projects;
    std::vector<RunRecord> m_journal; ///< as far as it is read
    std::optional<std::vector<RunRecord>> m_elsewhere;
    std::vector<RunRecord> m_records; ///< as they are shown
    bool m_more = false;
    bool m_read = false;
    bool m_running = false;

    LatestJob<Page> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
