// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultbook.h"

#include "core/restore/restorebook.h"
#include "core/vault/containersigner.h"
#include "core/vault/vaultfolder.h"
#include "ui/console/console.h"
#include "ui/vault/awaysignal.h"

#include <QFile>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr qint64 kMostKeyFile = 64 * 1024;

    Result<VaultLook> lookAt(const QString &folder, const QString &home, const Clock &clock)
    {
        VaultLook look;
        const Result<std::shared_ptr<VaultFolder>> vault = VaultFolder::open(folder);
        if (!vault)
            return fail(vault.error());
        const Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(*vault, clock);
        if (!reader)
            return fail(reader.error());
        std::vector<VaultTrouble> troubles;
        const Result<std::vector<VaultContainer>> containers = (*reader)->containers(&troubles);
        if (!containers)
            return fail(containers.error());
        look.runs = runsOf(*containers, clock.now());
        for (const VaultTrouble &trouble : troubles)
            look.troubles.push_back(trouble.cause);
        const Result<qint64> used = (*vault)->usedBytes();
        if (!used)
            return fail(used.error());
        look.usedBytes = *used;
        look.own = ContainerSigner::publicKeyOfHome(home).value_or(QByteArray());
        const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::openIfThere(home);
        if (!book)
            return fail(book.error());
        if (*book) {
            Result<std::vector<Restore>> unfinished = (*book)->unfinished();
            if (!unfinished)
                return fail(unfinished.error());
            look.unfinished = std::move(*unfinished);
        }
        return look;
    }

    Result<VaultPrivateKey> keyOfFile(const QString &path, const Secret &passphrase, bool &wantsPassphrase)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Io, Cause{CauseKind::VaultUnreadable, {path, file.errorString()}});
        const QByteArray bytes = file.read(kMostKeyFile);
        const Result<KeyFileFacts> facts = keyFileFacts(bytes);
        if (!facts)
            return fail(facts.error());
        wantsPassphrase = facts->wantsPassphrase && passphrase.isEmpty();
        return wantsPassphrase ? Result<VaultPrivateKey>(VaultPrivateKey()) : fromKeyFile(bytes, passphrase);
    }

} // namespace

VaultBook::VaultBook(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    setObjectName("vaultBook"_L1);
    m_tick.setInterval(60s);
    m_forget.setParent(this);
    m_forget.setObjectName("vaultForget"_L1);
    m_forget.setSingleShot(true);
    m_forget.setInterval(kForgetsAfter);
    connect(&m_forget, &QTimer::timeout, this, [this] {
        if (m_use.expired())
            lock();
        else
            m_forget.start(); // what is on ends first
    });
    connect(&m_tick, &QTimer::timeout, this, &VaultBook::read);
    connect(&m_console, &Console::contextChanged, this, &VaultBook::takeContext);
    connect(&m_console, &Console::runEnded, this, &VaultBook::read);
    connect(&m_console, &Console::recoveryEnded, this, &VaultBook::read);
    takeContext();
}

VaultBook::~VaultBook() = default;

bool VaultBook::isOn() const
{
    const ConsoleContext &context = m_console.context();
    return context.isConfigured() && context.settings.vault.isOn();
}

void VaultBook::takeContext()
{
    m_readJob.drop();
    m_unlockJob.drop();
    m_look = {};
    m_problem.reset();
    m_isRead = false;
    m_seenUntil = {};
    if (isUnlocked())
        lock();
    if (isOn())
        m_tick.start();
    else
        m_tick.stop();
    emit changed();
    read();
}

void VaultBook::read()
{
    if (!isOn())
        return;
    const ConsoleContext &context = m_console.context();
    m_readJob.start(
        this,
        [folder = context.settings.vault.folder, home = context.settings.home, clock = context.clock](
            const std::stop_token &) { return lookAt(folder, home, *clock); },
        [this](Result<VaultLook> look) { takeLook(std::move(look)); });
}

void VaultBook::takeLook(Result<VaultLook> look)
{
    m_isRead = true;
    m_problem.reset();
    if (!look) {
        m_look = {};
        m_problem = look.error();
    } else {
        m_look = std::move(*look);
        m_seenUntil = m_look.lastEnd();
    }
    emit changed();
}

bool VaultBook::isFailing() const
{
    return m_problem
        && (m_problem->cause.kind != CauseKind::VaultMissing || m_seenUntil > m_console.context().clock->now());
}

const VaultRun *VaultBook::copiesOf(qint64 run, Instant startedAt) const
{
    // Another docsweep that keeps its copies here may have a run of the same number.
    const VaultRun *found = nullptr;
    for (const VaultRun &known : m_look.runs) {
        if (known.run == run && known.madeAt >= startedAt && known.signer == m_look.own)
            found = &known; // the first after it began: they stand newest first
    }
    return found;
}

VaultBook::Unlocking VaultBook::findKey(const ConsoleContext &context, const KeySource &source)
{
    Unlocking answer;
    if (!source.text.isEmpty()) {
        answer.key = VaultPrivateKey::fromText(source.text);
    } else if (!source.file.isEmpty()) {
        bool wants = false;
        answer.key = keyOfFile(source.file, source.passphrase, wants);
        if (wants)
            answer.passphraseOf = source.file;
    } else {
        const CredentialStores stores = context.credentials ? context.credentials() : CredentialStores();
        CredentialStore *keychain = nullptr;
        for (const std::unique_ptr<CredentialStore> &store : stores) {
            if (store->place() == CredentialPlace::Keychain)
                keychain = store.get();
        }
        const PrivateKeys keys(context.settings.home, keychain);
        VaultPublicKey wanted;
        if (!context.settings.vault.key.isEmpty()) {
            const Result<VaultPublicKey> told = VaultPublicKey::fromText(context.settings.vault.key);
            if (!told)
                return {fail(told.error()), {}};
            wanted = *told;
        } else if (const auto ofFile = keys.keyOfFile(); ofFile && *ofFile) {
            wanted = **ofFile;
        }
        if (wanted.isNull())
            return {fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyMissing}), {}};
        answer.key = keys.read(wanted, [&](const QString &) -> Result<Secret> {
            if (!source.passphrase.isEmpty())
                return source.passphrase;
            answer.passphraseOf = keys.filePath();
            return fail(ErrorKind::Cancelled, u"no passphrase was given"_s);
        });
    }
    if (!answer.key && !context.demoFolder.isEmpty() && source.file.isEmpty() && source.text.isEmpty()) {
        // A demo brings its key along, in a home of its own.
        const PrivateKeys keys(context.demoFolder + u"/home"_s, nullptr);
        const Result<VaultPublicKey> wanted = VaultPublicKey::fromText(context.settings.vault.key);
        if (wanted)
            answer.key = keys.read(*wanted, [](const QString &) -> Result<Secret> { return Secret(); });
    }
    if (!answer.key || answer.passphraseOf)
        return answer;
    // That it opens what lies there.
    const Result<std::shared_ptr<VaultFolder>> vault = VaultFolder::open(context.settings.vault.folder);
    if (!vault)
        return {fail(vault.error()), {}};
    const Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(*vault, *context.clock);
    if (!reader)
        return {fail(reader.error()), {}};
    if (const Result<> opens = (*reader)->unlock(*answer.key); !opens)
        return {fail(opens.error()), {}};
    return answer;
}

void VaultBook::unlock(const KeySource &source)
{
    if (!isOn() || m_unlockJob.isBusy())
        return;
    m_unlockJob.start(
        this, [context = m_console.context(), source](const std::stop_token &) { return findKey(context, source); },
        [this](const Unlocking &answer) {
            if (answer.passphraseOf)
                return emit passphraseWanted(*answer.passphraseOf);
            if (!answer.key)
                return emit unlockFailed(answer.key.error());
            m_key = *answer.key;
            m_forget.start();
            m_away = std::make_unique<AwaySignal>(this);
            connect(m_away.get(), &AwaySignal::away, this, &VaultBook::lock, Qt::QueuedConnection);
            emit unlocked();
        });
}

void VaultBook::lock()
{
    m_key = {};
    m_forget.stop();
    m_away.reset();
    emit locked();
}

std::shared_ptr<void> VaultBook::use()
{
    std::shared_ptr<void> held = m_use.lock();
    if (!held) {
        held = std::make_shared<int>(0);
        m_use = held;
    }
    return held;
}

VaultReaderFactory VaultBook::readers()
{
    if (isUnlocked())
        m_forget.start();
    const ConsoleContext &context = m_console.context();
    return [path = context.settings.vault.folder, clock = context.clock,
               key = m_key]() -> Result<std::unique_ptr<VaultReader>> {
        const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(path);
        if (!folder)
            return fail(folder.error());
        Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(*folder, *clock);
        if (!reader || key.isNull())
            return reader;
        if (const Result<> opens = (*reader)->unlock(key); !opens)
            return fail(opens.error());
        return reader;
    };
}

RestoreBackends VaultBook::backends()
{
    const ConsoleContext &context = m_console.context();
    RestoreBackends backends;
    backends.sessions = context.sweep.sessions;
    backends.objects = context.sweep.objects;
    backends.journal = context.sweep.journal;
    backends.ledger = context.sweep.ledger;
    backends.vault = readers();
    backends.vaultFolder = context.settings.vault.folder;
    backends.home = context.settings.home;
    backends.clock = context.clock;
    backends.hold = context.settings.vault.restoreHold;
    return backends;
}

} // namespace docsweep
