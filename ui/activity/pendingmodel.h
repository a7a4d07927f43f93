// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sweep/backends.h"
#include "ui/console/latestjob.h"

#include <QAbstractTableModel>

namespace docsweep {

/// The pending deletions of the web app that was last accepted at a place, oldest first, read page by page as the view
/// needs them; below them those that other docsweeps of it have left in the ledger. GUI thread.
class PendingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        KeyColumn,
        BucketColumn,
        SinceColumn,
        LeftByColumn,
        TriesColumn,
        NextColumn,
        CauseColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< of the own journal; 0 of one that another docsweep has left
        RefRole, ///< of that one, in the ledger
    };

    /// `clock` must outlive the model.
    explicit PendingModel(const Clock &clock, QObject *parent = nullptr);
    ~PendingModel() override;

    /// Reads anew; what is shown stays until the first page is there.
    void read(const ReadBackends &read, const LedgerFactory &ledger, const RetentionSettings &retention);
    bool isRead() const { return m_isRead; }
    const std::optional<StateTotal> &total() const { return m_total; } ///< of the own journal
    StateTotal othersTotal() const; ///< of what other docsweeps have left
    std::vector<QByteArray> othersRefs() const;
    const std::optional<Error> &othersProblem() const { return m_othersProblem; } ///< they could not be read
    bool namesWho() const; ///< somebody else left one of those that are read

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
    struct Other {
        LedgerClaim claim;
        bool isTriedHere = false;
    };
    struct Page {
        StateTotal total;
        std::vector<PendingDeletion> rows;
        Result<std::vector<Other>> others; ///< with the first page
    };

    static Result<std::vector<Other>> readOthers(const ReadBackends &read, const LedgerFactory &factory,
        const Policy &policy, Journal &journal, WebAppId webApp, const std::stop_token &stop);
    void readAfter(qint64 id);
    void take(qint64 after, Result<Page> page);
    size_t othersShown() const { return m_more ? 0 : m_others.size(); } ///< once the own ones are all there
    QString text(const PendingDeletion &pending, int column) const;
    QString text(const Other &other, int column) const;
    QVariant toolTip(const PendingDeletion &pending, int column) const;
    QVariant toolTip(const Other &other, int column) const;

    const Clock &m_clock;
    ReadBackends m_read;
    LedgerFactory m_ledger;
    RetentionSettings m_retention;
    std::vector<PendingDeletion> m_rows;
    std::vector<Other> m_others;
    std::optional<Error> m_othersProblem;
    std::optional<StateTotal> m_total;
    bool m_isRead = false;
    bool m_more = false;

    LatestJob<Result<Page>> m_job; // last: its workers use what stands above
};

} // namespace docsweep
