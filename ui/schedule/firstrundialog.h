// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/firstlook.h"
#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docsweep {

class LimitEdit;

/// Before a schedule is switched on: what its first run would delete, and limits that would stop a run which is not
/// like it; with a ledger also what the others have to do with it. The scan is on a worker; it deletes nothing.
/// Accepted: switch on, with `limits`. "Not now" is the default.
class FirstRunDialog : public QDialog {
    Q_OBJECT

public:
    enum class Then { SwitchOn, ShowEntry }; ///< what follows a yes

    /// `retention`: with the age that the first run would use; `limits`: that are set, which are kept.
    FirstRunDialog(const ConsoleContext &context, const RetentionSettings &retention, const LimitSettings &limits,
        const Theme &theme, QWidget *parent = nullptr, Then then = Then::SwitchOn);
    ~FirstRunDialog() override;

    /// Those that were set, and those that were accepted here.
    LimitSettings limits() const;

private:
    /// What all docsweeps of the web app have to do with it.
    struct Shared {
        bool isThere = false; ///< a ledger
        qint64 ofOthers = 0; ///< deletions that others left and this one would try
    };
    struct Seen {
        Result<FirstLook> look;
        Shared shared;
    };

    static Shared lookAtShared(
        const ConsoleContext &context, const RetentionSettings &retention, const std::stop_token &stop);
    void makeLimits(QVBoxLayout &column);
    void take(const Result<FirstLook> &look, const Shared &shared);
    void showLook(const FirstLook &look);
    QLabel *addFact(const QString &name, const QString &text);
    void fit();

    const LimitSettings m_set;
    const RetentionSettings m_retention;
    const Theme m_theme;
    const Clock *m_clock;
    std::shared_ptr<ScanCounters> m_counters;
    QLabel *m_line = nullptr;
    QVBoxLayout *m_facts = nullptr;
    QWidget *m_limits = nullptr;
    LimitEdit *m_items = nullptr; ///< null where one is set already
    LimitEdit *m_percent = nullptr;
    QPushButton *m_switchOn = nullptr;

    LatestJob<Seen> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
