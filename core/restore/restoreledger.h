// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/restore/restore.h"

#include <memory>
#include <stop_token>

namespace docsweep {

/// A restore, as all docsweeps of the web app know of it: a run whose trigger is "restore". Where that cannot be
/// written down it goes on, and says so. For the thread of the restore.
class RestoreLedger {
public:
    /// `factory` may be empty: there can be none.
    void begin(const LedgerFactory &factory, const Restore &restore, std::stop_token stop);
    /// It is at work. Answers who asked it to stop; empty: nobody.
    QString beat(std::stop_token stop);
    void end(const Restore &restore);
    /// Why there is no entry; empty: there is one, or no ledger.
    const Why &problem() const { return m_problem; }

private:
    std::unique_ptr<Ledger> m_ledger;
    qint64 m_run = 0;
    Why m_problem;
};

} // namespace docsweep
