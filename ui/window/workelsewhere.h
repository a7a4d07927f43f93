// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace docsweep {

class CandidatesPage;
class Console;
class LedgerBook;
class ListWatch;

/// Makes what other docsweeps of this web app did known in this window: holds are read again, a list from before
/// somebody's cleanup is said to be old, and after a decision about the ledger the scan is repeated. GUI thread.
class WorkElsewhere : public QObject {
    Q_OBJECT

public:
    WorkElsewhere(Console &console, LedgerBook &ledger, ListWatch &list, QObject *parent);

    /// Whose holds are counted and read again; call once.
    void setCandidates(CandidatesPage &candidates);

signals:
    void changed(); ///< there may be other news than before

private:
    void countOwnHolds();
    void takeRuns();

    Console &m_console;
    LedgerBook &m_ledger;
    CandidatesPage *m_candidates = nullptr; ///< until they are there, no hold is shown that could be old
    ListWatch &m_list;
};

} // namespace docsweep
