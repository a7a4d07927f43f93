// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kPatience = 8s; ///< a first one that was only just started has to get as far as to listen
    constexpr qint64 kMostOfARequest = 4096;
    constexpr QByteArrayView kAnswer = "shown\n";

    /// In the home, which nobody else may enter; where its path is too long for a socket, one of the folder for
    /// temporary files.
    QStringList socketNames(const QString &home)
    {
        const QByteArray hash = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
        QString owner;
#ifdef Q_OS_LINUX
        owner = QString::number(getuid());
#endif
        return {
            home + u"/window.socket"_s, QDir::tempPath() + u"/docsweep-"_s + owner + u'-' + QString::fromLatin1(hash)};
    }

    /// Whether the process at the other end is this user's.
    bool isOurs(const QLocalSocket &socket)
    {
#ifdef Q_OS_LINUX
        ucred peer{};
        socklen_t size = sizeof peer;
        return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
            && peer.uid == getuid();
#else
        return socket.isOpen();
#endif
    }

} // namespace

SingleInstance::SingleInstance(const QString &home, QObject *parent)
    : QObject(parent)
    , m_home(QFileInfo(home).canonicalFilePath())
    , m_names(socketNames(m_home))
    , m_lock(lockFile())
{
    m_lock.setStaleLockTime(0ms); // a process that lives has its lock, however long it takes
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

Result<SingleInstance::Place> SingleInstance::claim(const QString &page)
{
    if (QFileInfo(lockFile()).isSymLink()) // it would be read, and taken away, wherever it leads
        return fail(ErrorKind::Io, u"the lock file %1 is a symbolic link; remove it"_s.arg(lockFile()));
    QDeadlineTimer deadline(kPatience);
    do {
        if (m_lock.tryLock(100)) {
            listen();
            return Place::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return fail(ErrorKind::Io,
                Why(u"the lock file %1 cannot be written"_s.arg(lockFile()),
                    Cause{CauseKind::FileUnwritable, {lockFile()}}));
        if (tell(page))
            return Place::Second;
    } while (!isOfAnotherUser() && !deadline.hasExpired());
    return fail(ErrorKind::Conflict, whoHasIt());
}

QString SingleInstance::lockFile() const
{
    return m_home + u"/window.lock"_s;
}

/// Who would never raise their window for us.
bool SingleInstance::isOfAnotherUser() const
{
#ifdef Q_OS_LINUX
    const QFileInfo lock(lockFile());
    return lock.exists() && lock.ownerId() != getuid();
#else
    return false;
#endif
}

QString SingleInstance::whoHasIt() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&process, &host, &program))
        return u"docsweep is open already on %1, and does not answer"_s.arg(m_home);
    if (isOfAnotherUser()) {
        const QFileInfo lock(lockFile());
        const QString owner = lock.owner().isEmpty() ? QString::number(lock.ownerId()) : lock.owner();
        return u"docsweep is open already on %1, by user %2 (process %3 on %4); end it there, or set DOCSWEEP_HOME to a folder of your own"_s
            .arg(m_home, owner, QString::number(process), host);
    }
    return u"docsweep is open already on %1 (process %2 on %3), and does not answer; end it, or set DOCSWEEP_HOME to another folder"_s
        .arg(m_home, QString::number(process), host);
}

/// Without a socket everything works but raising: that is no reason to refuse.
void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    for (const QString &name : m_names) {
        QLocalServer::removeServer(name); // of a killed process: whoever has the lock may
        if (m_server.listen(name))
            return;
    }
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(*socket)) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(kMostOfARequest);
        QTimer::singleShot(5s, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const QJsonObject request = QJsonDocument::fromJson(socket->readLine(kMostOfARequest)).object();
            socket->write(kAnswer.data(), kAnswer.size());
            socket->disconnectFromServer();
            emit raiseRequested(request.value("page"_L1).toString());
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may be here already
    }
}

bool SingleInstance::tell(const QString &page) const
{
    for (const QString &name : m_names) {
        QLocalSocket socket;
        socket.connectToServer(name);
        if (!socket.waitForConnected(500) || !isOurs(socket))
            continue;
        const QJsonObject request{{u"page"_s, page}};
        socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(3000))
                break;
        }
        if (socket.readLine() == kAnswer)
            return true;
    }
    return false;
}

} // namespace docsweep
