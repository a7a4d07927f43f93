// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreground.h"
#include "core/vault/privatekeyplaces.h"
#include "ui/console/latestjob.h"
#include "ui/vault/vaultrun.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace docsweep {

class AwaySignal;
class Console;
struct ConsoleContext;

/// What the window knows of the vault of the open connection: what is in it, whether its names can be read, and which
/// restores were cut off. Follows the console: reads anew after each run and with each connection, and forgets the
/// private key with the connection, after a while without use, and when whoever sits here goes away. Where no vault is
/// set it does nothing at all. GUI thread.
class VaultBook : public QObject {
    Q_OBJECT

public:
    explicit VaultBook(Console &console, QObject *parent = nullptr);
    ~VaultBook() override;

    bool isOn() const; ///< whether a vault is set
    bool isRead() const { return m_isRead; } ///< whether it was looked at since
    void read();

    const VaultLook &look() const { return m_look; }
    /// Why it cannot be read; nothing: it can, or there is none yet.
    const std::optional<Error> &problem() const { return m_problem; }
    /// Whether that is news: there is a vault that cannot be read, or copies were seen here whose folder is away now.
    bool isFailing() const;
    /// The copies that this home's run made; null: there are none, or their term is over.
    const VaultRun *copiesOf(qint64 run, Instant startedAt) const;

    /// Where the private key comes from.
    struct KeySource {
        Secret passphrase; ///< of whatever file; empty: nobody was asked yet
        QString file; ///< a key file somewhere else; empty: the keychain or the file in the home
        Secret text; ///< the private key itself, as it is written on paper
    };
    void unlock(const KeySource &source);
    void lock();
    bool isUnlocked() const { return !m_key.isNull(); }
    /// It locks itself after so long without use; asked for by `readers` and `backends`, or held by `use`.
    static constexpr std::chrono::minutes kForgetsAfter{10};
    /// As long as somebody holds this, it stays unlocked: a restore is on.
    [[nodiscard]] std::shared_ptr<void> use();
    bool isUnlocking() const { return m_unlockJob.isBusy(); }

    /// A reader for one thread, unlocked where the vault is; its factory may outlive this.
    VaultReaderFactory readers();
    RestoreBackends backends();

signals:
    void changed();
    /// The key is behind a passphrase, and none was given. `where`: for people.
    void passphraseWanted(const QString &where);
    void unlockFailed(const docsweep::Error &error);
    void unlocked();
    void locked();

private:
    struct Unlocking {
        Result<VaultPrivateKey> key = VaultPrivateKey();
        std::optional<QString> passphraseOf;
    };

    void takeContext();
    void takeLook(Result<VaultLook> look);
    static Unlocking findKey(const ConsoleContext &context, const KeySource &source);

    Console &m_console;
    VaultLook m_look;
    std::optional<Error> m_problem;
    bool m_isRead = false;
    Instant m_seenUntil{}; ///< the end of the last copies that were seen
    VaultPrivateKey m_key;
    std::weak_ptr<void> m_use;
    QTimer m_tick; ///< terms end by themselves
    QTimer m_forget; ///< runs while it is unlocked
    std::unique_ptr<AwaySignal> m_away; ///< while it is unlocked

    LatestJob<Result<VaultLook>> m_readJob; // last: their workers use what stands above
    LatestJob<Unlocking> m_unlockJob{1};
};

} // namespace docsweep
