// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedvault.h"

#include "tests/simulation/chance.h"

#include <QDir>

#include <sodium.h>

namespace docsweep::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr quint64 kOfTerm = 2017; ///< a number for a chance of its own

    struct Drawn {
        quint64 seed = 0;
        quint64 number = 0;
    };

    Drawn &drawn()
    {
        static Drawn numbers;
        return numbers;
    }

    const char *nameOfNumbers()
    {
        return "simulated";
    }

    uint32_t drawOne()
    {
        return uint32_t(Chance::of(drawn().seed, ++drawn().number));
    }

    void fill(void *const bytes, const size_t size)
    {
        for (size_t i = 0; i < size; ++i)
            static_cast<unsigned char *>(bytes)[i] = static_cast<unsigned char>(drawOne() >> 8);
    }

} // namespace

void drawRandomNumbers(quint64 seed)
{
    static randombytes_implementation numbers{nameOfNumbers, drawOne, nullptr, nullptr, fill, nullptr};
    static const bool isSet = randombytes_set_implementation(&numbers) == 0 && sodium_init() >= 0;
    if (!isSet)
        qFatal("libsodium cannot be used");
    drawn() = {seed, 0};
}

const VaultPrivateKey &keyOfVaults()
{
    static const VaultPrivateKey key = [] {
        const Drawn before = std::exchange(drawn(), {});
        Result<VaultPrivateKey> made = VaultPrivateKey::make();
        drawn() = before;
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *made;
    }();
    return key;
}

Duration termOf(quint64 seed)
{
    static constexpr std::array<Duration, 4> kTerms{1h, 3h, 6h, 24h};
    return kTerms[size_t(Chance::of(seed, kOfTerm) % kTerms.size())];
}

SimulatedVault::SimulatedVault(Universe &universe, QString folder, Duration term)
    : m_universe(universe)
    , m_folder(std::move(folder))
    , m_term(term)
    , m_disk(universe, m_folder)
    , m_signer(ContainerSigner::make())
{
    QDir(m_folder).removeRecursively();
}

SimulatedVault::~SimulatedVault()
{
    QDir(m_folder).removeRecursively();
}

VaultFactory SimulatedVault::factory()
{
    return [this]() -> Result<OpenedVault> {
        if (m_universe.vaultIsAway)
            return fail(ErrorKind::Io, Cause{CauseKind::VaultUnwritable, {m_folder, u"it is away"_s}});
        Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::make(m_folder, m_disk);
        if (!folder)
            return fail(folder.error());
        Result<std::shared_ptr<VaultRoom>> room = VaultRoom::of(*folder, 0);
        if (!room)
            return fail(room.error());
        return OpenedVault{*folder, *room, keyOfVaults().publicKey(), m_signer, m_term};
    };
}

void SimulatedVault::trust(const Clock &clock)
{
    if (const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(m_folder, m_disk); folder)
        (void)noteVaultTime(**folder, clock, ClockTrust::Given);
}

} // namespace docsweep::sim
