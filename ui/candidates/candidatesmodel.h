// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/browse/planbrowser.h"
#include "ui/candidates/rowfetcher.h"
#include "ui/candidates/roworder.h"
#include "ui/candidates/tickset.h"
#include "ui/console/latestjob.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace docsweep {

/// The candidates of a plan as a table of up to millions of rows. It keeps only the order (four bytes a row), the ticks
/// (a bit a row) and the rows lately seen; everything else stays in the journal and is fetched by workers. `data`
/// never waits: a row that is not there yet is empty for a moment and announced by `dataChanged`. GUI thread.
class CandidatesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TickColumn,
        KeyColumn,
        KindColumn,
        SizeColumn,
        AgeColumn,
        TimeColumn,
        ReasonColumn,
        StateColumn,
        ColumnCount
    };
    enum Role {
        SeqRole = Qt::UserRole, ///< quint32; always known, but for the row of a folder without its session
        LoadedRole, ///< bool: whether the row's text is here
        KindRole, ///< int of ItemKind, once loaded
        StateRole, ///< int of ItemState, once loaded
        AlongRole, ///< bool: goes along with a ticked session
        HeldRole, ///< bool: a hold keeps it
        OverRole, ///< bool: a run has dealt with it; it cannot be ticked any more
        HeadRole, ///< bool: stands for a group
        OpenRole, ///< bool, of a head: what is beneath is shown
        BeneathRole, ///< bool: stands beneath a head
        PlaceRole, ///< QString: the key, beneath a head without the folder that the head names
        CountsRole, ///< QString, of a head: "4 documents, 9 files"
    };

    /// The clock must outlive the model.
    CandidatesModel(const Clock &clock, QObject *parent = nullptr);
    ~CandidatesModel() override;

    /// Shows another plan of the journal in this home: ticks are forgotten, the filter and the sort stay. `age` words
    /// the reasons. Nothing: empty.
    void setPlan(const QString &home, std::optional<PlanId> plan, Duration age);
    void setFilter(const ItemFilter &filter);
    void setSort(const ItemSort &sort);
    /// By session folders, each of which opens and closes, or flat.
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_order.isGrouped(); }
    void setOpen(int row, bool open);
    bool isHead(int row) const { return m_order.isHead(row); }
    /// The row that stands for this row's group; the row itself when nothing is grouped.
    int headOf(int row) const { return m_order.headOf(row); }
    const ItemFilter &filter() const { return m_filter; }
    const ItemSort &itemSort() const { return m_sort; }
    std::optional<PlanId> plan() const { return m_plan; }
    Duration age() const { return m_age; }

    /// Reads the rows lately seen again, for what became of them. The order stays.
    void refreshRows() { m_rows->refresh(); }
    /// Asks for the order again: what passes the filter may have changed.
    void requery();

    bool isComplete() const { return m_complete; } ///< false: more rows are still arriving
    int itemCount() const { return int(seqs().size()); } ///< of the items that pass, in open groups or not
    /// The items that pass, in order.
    const std::vector<quint32> &seqs() const { return m_order.seqs(); }
    bool passes(quint32 seq) const; ///< or has not been left out yet, while rows are still arriving
    /// The items these rows stand for, in order: a head that has its session for that alone, another one for all.
    std::vector<quint32> seqsOf(const std::vector<std::pair<int, int>> &rowRanges) const
    {
        return m_order.seqsOf(rowRanges);
    }
    /// Nothing for the row of a folder without its session.
    std::optional<quint32> seqAt(int row) const { return m_order.seqAt(row); }
    const PlanItem *itemAt(int row) const; ///< null until loaded, and where `seqAt` is nothing
    const QString &home() const { return m_home; }

    // Ticks
    const TickSet &ticks() const { return m_ticks; }
    /// What a hold keeps cannot be ticked, nor what a run has dealt with.
    void setTicked(int firstRow, int lastRow, bool ticked);
    Qt::CheckState tickOf(int row) const; ///< of a head that is not ticked: partial when something beneath is
    /// Ticks these rows, or unticks them when every one is ticked already.
    void toggle(const std::vector<std::pair<int, int>> &rowRanges);
    void tickAllShown();
    /// Ticks all that is shown, or unticks it when every item is ticked that can be.
    void toggleAllShown();
    Qt::CheckState tickOfShown() const; ///< of what is shown, as far as it can be ticked
    void untickAll();
    void untick(const TickSet &items);
    /// The ticked items among those that pass, in order.
    std::vector<quint32> shownTicks() const;
    void setTicks(TickSet ticks); ///< of this plan
    /// What goes along with the ticked sessions, as `PlanBrowser::choice` found out.
    void setAlong(TickSet along);
    const TickSet &along() const { return m_along; }
    /// What holds keep: it is shown as held, and loses its tick.
    void setHeld(TickSet held);
    const TickSet &held() const { return m_held; }
    bool isHeld(int row) const;
    /// What runs have dealt with: it loses its tick.
    void setOver(TickSet over);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void queryStarted();
    void firstRowsShown(); ///< the first screenful of the newest query is here (it may be empty)
    void queryFinished(); ///< every row of the newest query is here
    void queryFailed(const docsweep::Error &error);
    void ticksChanged();

private:
    void startQuery();
    void takeChunk(quint64 ticket, const GroupChunk &chunk);
    void endQuery(quint64 ticket, const Result<> &result);
    void announceTicks();
    bool isAlong(int row) const;
    bool canTick(quint32 seq) const;
    QString tickWord(int row) const;
    QString counts(int row, const PlanItem &first) const;

    QString m_home;
    const Clock &m_clock;
    std::optional<PlanId> m_plan;
    Duration m_age{};
    ItemFilter m_filter;
    ItemSort m_sort;

    RowOrder m_order;
    RowFetcher *m_rows;
    quint64 m_ticket = 0; ///< of the newest query
    bool m_firstChunk = true; ///< the next chunk replaces what is shown
    bool m_complete = true;

    TickSet m_ticks;
    TickSet m_along;
    TickSet m_held;
    TickSet m_over;

    LatestJob<Result<>> m_queryJob{3}; // last: its workers use what stands above
};

/// The sort that a click on a column means.
ItemColumn itemColumn(int modelColumn);

} // namespace docsweep
