// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"

#include <QCoreApplication>

namespace docsweep {

/// The window's words of the causes of each subject, as core's tables are cut: causewordsof….cpp, one a subject. Where
/// causes of several subjects are told by one sentence, it stands with each. Empty: it has none.
class CauseWords {
    Q_DECLARE_TR_FUNCTIONS(docsweep::CauseWords)

public:
    static QString textOfStorage(const Cause &cause);
    static QString textOfFiles(const Cause &cause);
    static QString textOfDatabase(const Cause &cause);
    static QString textOfItems(const Cause &cause);
    static QString textOfRuns(const Cause &cause);
    static QString textOfSettings(const Cause &cause);
    static QString textOfSchedule(const Cause &cause);
    static QString textOfJournal(const Cause &cause);
    static QString textOfLedger(const Cause &cause);
    static QString textOfCopies(const Cause &cause);
    static QString textOfRestore(const Cause &cause);
    static QString textOfVault(const Cause &cause);

    /// What became of an item needs none.
    static QString mendOfStorage(const Cause &cause);
    static QString mendOfFiles(const Cause &cause);
    static QString mendOfDatabase(const Cause &cause);
    static QString mendOfRuns(const Cause &cause);
    static QString mendOfSettings(const Cause &cause);
    static QString mendOfSchedule(const Cause &cause);
    static QString mendOfJournal(const Cause &cause);
    static QString mendOfLedger(const Cause &cause);
    static QString mendOfCopies(const Cause &cause);
    static QString mendOfRestore(const Cause &cause);
    static QString mendOfVault(const Cause &cause);

private:
    /// A time and a number of a cause, as the window writes them; what is none stays as it is.
    static QString timeIn(const QString &text);
    static QString countIn(const QString &text);
};

} // namespace docsweep
