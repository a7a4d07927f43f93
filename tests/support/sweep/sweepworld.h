// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sweep/backends.h"
#include "core/sweep/planner.h"
#include "core/sweep/sweeprunner.h"

#include <QMap>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace docsweep {

/// What lies in a vault.
struct VaultContent {
    QMap<QByteArray, QByteArray> files; ///< by key, newest copy
    QMap<SessionKey, WholeSession> sessions;
    qint64 items = 0; ///< also several of one
    QString trouble; ///< empty: all of it can be read
};

struct WorldSize {
    int expired = 12;
    int live = 4;
    int orphanFolders = 3;
    int documents = 2; ///< of every session
    int riders = 0; ///< expired sessions, from the first, that also name a young file in a folder of nobody's
    int bigFolder = 0; ///< young files in the folder of the last expired session, which its rows name

    auto operator<=>(const WorldSize &) const = default;
};

/// A web app's leavings to sweep: a SQLite database whose tables and rows were made by a real Django, and a folder of
/// real files with every case the rules know. What must go and what must stay is known beforehand:
/// - expired sessions e… (idle for 3 h): their rows and the files they name go; a young stranger in some of their
///   folders and the young file that a live session names there stay;
/// - live sessions l…: rows and young files stay, one old file each goes;
/// - folders o… without a row: the old file goes, the young one stays; one loose old file goes;
/// - riders: young files that expired sessions name in a folder x… of nobody's go, each after all who name it.
class SweepWorld {
public:
    explicit SweepWorld(const WorldSize &size = {});

    static Bucket bucket() { return QStringLiteral("document-uploads"); }
    QString path() const { return m_folder.path(); }
    QString databasePath() const { return m_folder.filePath(QStringLiteral("db.sqlite3")); }
    QString root() const { return m_folder.filePath(QStringLiteral("storage")); }
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }

    /// From now on, also for other processes: what goes is copied into a vault first.
    void keepCopies(qint64 mostBytes = 0);
    const VaultPrivateKey &vaultKey() const { return m_key; }
    /// Whatever a vault keeps, opened with the key of the test.
    VaultContent copies() const;

    Settings settings() const;
    ReadBackends readers() const;
    SweepBackends backends() const;

    Result<Plan> plan(const PlanRequest &request = {}) const;
    Result<Run> run(PlanId plan, const SweepBackends &backends, std::stop_token stop = {}) const;
    /// Plans and runs with what is really there, as the next hourly run would.
    Result<Run> sweep() const;

    QSet<QByteArray> mustGo() const { return m_mustGo; }
    QSet<QByteArray> mustStay() const { return m_mustStay; }
    QSet<QByteArray> files() const; ///< keys on disk now
    QSet<QByteArray> sessions() const; ///< session keys in the database now
    qint64 documentCount() const;

    bool hasFile(const ObjectKey &key) const;
    void writeFile(const ObjectKey &key, const QByteArray &bytes, Duration age);
    void removeFile(const ObjectKey &key);
    /// One statement on the web app's database, as another program would run it.
    void sql(const QString &statement) const;

    /// Empty when nothing that must stay is gone, no session is half gone, and no expired session that is still there
    /// has lost a file; else what is wrong.
    QString violation() const;
    /// Empty when everything that must go is gone and the journal agrees that nothing is left to do.
    QString leftOver() const;

    /// Opens a world that another process made (a crashed child's).
    static Settings settingsOf(const QString &path);

private:
    void makeFiles();

    QTemporaryDir m_folder;
    VaultPrivateKey m_key;
    WorldSize m_size;
    Instant m_now;
    QSet<QByteArray> m_mustGo;
    QSet<QByteArray> m_mustStay;
};

VaultContent contentOf(const QString &folder, const VaultPrivateKey &key);

/// Backends of a folder and a SQLite database, as the command line composes them.
ReadBackends readersOf(const Settings &settings);
SweepBackends backendsOf(const Settings &settings);

} // namespace docsweep
