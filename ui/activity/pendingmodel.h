// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sweep/backends.h"
#include "ui/console/latestjob.h"

#include <QAbstractTableModel>

namespace docsweep {

/// The pending deletions of the web app that was last accepted at a place, oldest first, read page by page as the view
/// needs them. GUI thread.
class PendingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KeyColumn, BucketColumn, SinceColumn, TriesColumn, NextColumn, CauseColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    /// `clock` must outlive the model.
    explicit PendingModel(const Clock &clock, QObject *parent = nullptr);
    ~PendingModel() override;

    /// Reads anew; what is shown stays until the first page is there.
    void read(const ReadBackends &read);
    bool isRead() const { return m_isRead; }
    const std::optional<StateTotal> &total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();
    void failed(const docsweep::Error &error);

private:
    struct Page {
        StateTotal total;
        std::vector<PendingDeletion> rows;
    };

    void readAfter(qint64 id);
    void take(qint64 after, Result<Page> page);
    QString text(const PendingDeletion &pending, int column) const;
    QVariant toolTip(const PendingDeletion &pending, int column) const;

    const Clock &m_clock;
    ReadBackends m_read;
    std::vector<PendingDeletion> m_rows;
    std::optional<StateTotal> m_total;
    bool m_isRead = false;
    bool m_more = false;

    LatestJob<Result<Page>> m_job; // last: its workers use what stands above
};

} // namespace docsweep
