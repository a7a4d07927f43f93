// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"
#include "ui/console/latestjob.h"
#include "ui/words/errorwords.h"

#include <QObject>

#include <optional>

namespace docsweep {

/// Opens another connection in the window: asks first while a cleanup is running, and then waits for its end. GUI
/// thread.
class ConnectionSwitch : public QObject {
    Q_OBJECT

public:
    /// `window`: above which the question stands.
    ConnectionSwitch(Console &console, QWidget *window);

    void open(const QString &connection);
    void take(const ConsoleContext &context);
    const Said &problem() const { return m_problem; } ///< why the last one could not be opened
    const QString &problemOf() const { return m_problemOf; } ///< the saved connection it is about; empty: none
    /// Makes the demo data that are open anew, after a yes.
    void askToReset();
    void noteSaved(const QString &connection);
    const QString &savedFile() const { return m_savedFile; } ///< of the connection that was saved just now

signals:
    void changed(); ///< of `problem` or `savedFile`

private:
    void ask();
    void proceed();
    void reset();
    void setProblem(const Said &problem, const QString &connection = {});

    Console &m_console;
    QWidget *m_window = nullptr;
    std::optional<ConsoleContext> m_next; ///< waits for an answer, or for the end of a run
    bool m_agreed = false;
    Said m_problem;
    QString m_problemOf;
    QString m_savedFile;
    LatestJob<Result<ConsoleContext>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
