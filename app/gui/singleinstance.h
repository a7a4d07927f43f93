// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace docsweep {

/// One window for each home: who comes second asks the first to show itself. A lock file in the home decides who is
/// first, so that two started at once are told apart; the one of a killed process counts for nothing. A socket beside
/// it carries the request, from the same user alone. GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Place { First, Second };

    /// `home` is there and may be written.
    explicit SingleInstance(const QString &home, QObject *parent = nullptr);

    /// Second: the first has answered that it shows its window, on this page where one is named; this process has
    /// nothing left to do. Blocks for up to some seconds; to be called before the event loop. Errors: Conflict with who
    /// has the home and does not answer; Io.
    Result<Place> claim(const QString &page);

signals:
    /// Somebody started docsweep once more. `page` may be empty, and anything.
    void raiseRequested(const QString &page);

private:
    void listen();
    void takeConnection();
    bool tell(const QString &page) const;
    QString whoHasIt() const;
    QString lockFile() const;
    bool isOfAnotherUser() const;

    const QString m_home;
    const QStringList m_names; ///< of the socket: the first that can be listened at
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace docsweep
