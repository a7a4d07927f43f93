// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/lookup/lookuphit.h"

#include <QTableWidget>

namespace docsweep {

/// The answers of a look-up, sessions, files and documents apart, each group under a head with its count. One can be
/// chosen; the heads cannot. A few hundred rows at most.
class LookupList : public QTableWidget {
    Q_OBJECT

public:
    explicit LookupList(const Theme &theme, QWidget *parent = nullptr);

    /// Selected result stays so where it is among them. `now` words the ages.
    void setHits(const LookupHits &hits, Instant now);
    const LookupHit *chosen() const; ///< null: none
    void step(int by); ///< to the hit so many further on, or as far as there are any
    int hitCount() const { return int(m_hits.size()); }

    static QString kindText(LookupHit::Kind kind); ///< "Session"

signals:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Column { NameColumn, AboutColumn, SizeColumn, AgeColumn, ColumnCount };

    void addGroup(const QString &title, const std::vector<LookupHit> &hits, bool hasMore, Instant now);
    void addHit(const LookupHit &hit, Instant now);
    void fit();
    int rowOf(int hit) const;
    int chosenIndex() const; ///< among the hits; -1: none

    Theme m_theme;
    std::vector<LookupHit> m_hits;
    std::vector<int> m_rows; ///< of each hit
    bool m_filling = false;
};

} // namespace docsweep
