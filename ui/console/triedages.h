// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"

namespace docsweep {

/// What is remembered in this home for a connection moves along with its name. Any thread.
void renameTriedAge(const QString &home, const QString &connection, const QString &newName);
void forgetTriedAge(const QString &home, const QString &connection);

/// Remembers for each connection which age is tried in the window, in window.ini: over restarts and while another
/// connection is open. GUI thread.
class TriedAges : public QObject {
    Q_OBJECT

public:
    /// `console` outlives it, and has not started yet.
    explicit TriedAges(Console &console, QObject *parent = nullptr);

private:
    void restore();
    void keep();
    QString key() const;
    QString stateFile() const;

    Console &m_console;
};

} // namespace docsweep
