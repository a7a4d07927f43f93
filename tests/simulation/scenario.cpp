// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/scenario.h"

#include "tests/simulation/chance.h"

#include <algorithm>
#include <functional>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kSessionKeys = 8;
    constexpr int kFilesOfFolder = 6;
    constexpr quint64 kOfLedger = 1007; ///< a number for a chance of its own
    constexpr quint64 kOfVault = 2011; ///< another one

    std::optional<int> idleOf(Chance &chance)
    {
        if (chance.percent(4))
            return std::nullopt;
        return chance.oneOf({2, 20, 45, 59, 61, 75, 90, 130, 180, 600, 6000});
    }

    std::optional<int> ageOf(Chance &chance, std::optional<int> idle)
    {
        if (chance.percent(4))
            return std::nullopt;
        if (chance.percent(5))
            return -chance.oneOf({3, 90, 100000});
        if (idle && chance.percent(70))
            return *idle + chance.between(-1, 10);
        return chance.oneOf({1, 30, 58, 62, 90, 200, 5000});
    }

    NamedPart namedOf(Chance &chance, int session)
    {
        const int file = chance.percent(2) ? kImpossibleFile : chance.below(kFilesOfFolder);
        return {chance.percent(85) ? session : chance.below(kSessionKeys), file};
    }

    struct Share {
        EventKind kind;
        int share;
        bool Extras::*extra = nullptr; ///< without which it does not happen
    };

    struct ExtraName {
        QLatin1StringView name;
        bool Extras::*extra;
    };

    constexpr ExtraName kExtras[] = {{"protected-files"_L1, &Extras::protectedFiles},
        {"protected-requests"_L1, &Extras::protectedRequests}, {"barred-rows"_L1, &Extras::barredRows},
        {"slow-rows"_L1, &Extras::slowRows}, {"deadlocks"_L1, &Extras::deadlocks}, {"standby"_L1, &Extras::standby},
        {"busy-journal"_L1, &Extras::busyJournal}, {"late-commits"_L1, &Extras::lateCommits},
        {"pieces"_L1, &Extras::pieces}, {"ledger"_L1, &Extras::ledger}, {"vault"_L1, &Extras::vault}};

    constexpr Share kShares[] = {{EventKind::Touch, 16}, {EventKind::Upload, 12}, {EventKind::Overwrite, 12},
        {EventKind::NameForeign, 8}, {EventKind::DropDocument, 3}, {EventKind::RemoveSession, 3},
        {EventKind::RemoveFile, 3}, {EventKind::BusyRow, 2}, {EventKind::TouchFile, 3}, {EventKind::RefuseRow, 2},
        {EventKind::Hold, 10}, {EventKind::Unhold, 4}, {EventKind::StorageAway, 5}, {EventKind::StorageBack, 5},
        {EventKind::RefuseKey, 3}, {EventKind::HideFolder, 3}, {EventKind::AllowKeys, 2}, {EventKind::LoseAnswer, 3},
        {EventKind::LoseRowsAnswer, 5}, {EventKind::SwapBucket, 2}, {EventKind::EmptyBucket, 2},
        {EventKind::DropBucket, 1}, {EventKind::BucketBack, 3}, {EventKind::SwapDatabase, 1},
        {EventKind::DatabaseBack, 1}, {EventKind::LoseLock, 2}, {EventKind::DatabaseClock, 2},
        {EventKind::MachineClock, 3}, {EventKind::Wait, 6}, {EventKind::Cancel, 2}, {EventKind::OtherSweep, 3},
        {EventKind::ProtectFile, 3, &Extras::protectedFiles}, {EventKind::BarRow, 2, &Extras::barredRows},
        {EventKind::SlowRow, 2, &Extras::slowRows}, {EventKind::Deadlock, 3, &Extras::deadlocks},
        {EventKind::Standby, 2, &Extras::standby}, {EventKind::StandbyEnds, 2, &Extras::standby},
        {EventKind::BusyJournal, 3, &Extras::busyJournal}, {EventKind::GiveUp, 4, &Extras::ledger},
        {EventKind::LedgerAway, 2, &Extras::ledger}, {EventKind::LedgerBack, 3, &Extras::ledger},
        {EventKind::VaultFull, 3, &Extras::vault}, {EventKind::VaultAway, 3, &Extras::vault},
        {EventKind::VaultBack, 4, &Extras::vault}, {EventKind::ChangeColumn, 5, &Extras::vault}};

    /// What happens in this world: a part of what may, so that rare things meet more often.
    std::vector<Share> themeOf(Chance &chance, const Drawing &drawing)
    {
        std::vector<Share> theme;
        for (const Share &share : kShares) {
            if (share.extra && !(drawing.extras.*share.extra))
                continue;
            if (!drawing.only.empty() && !drawing.only.contains(share.kind))
                continue;
            if (chance.percent(45))
                theme.push_back({share.kind, chance.percent(25) ? share.share * 6 : share.share});
        }
        if (theme.empty())
            theme.push_back(drawing.only.empty() ? kShares[0] : Share{*drawing.only.begin(), 1});
        return theme;
    }

    Event eventOf(Chance &chance, const std::vector<Share> &theme, bool inside, int calls)
    {
        Event event;
        event.at = inside ? chance.below(calls) : -1;
        event.a = chance.below(1000);
        event.b = chance.below(1000);
        event.c = chance.below(1000);
        int all = 0;
        for (const Share &share : theme)
            all += share.share;
        int drawn = chance.below(all);
        for (const Share &share : theme) {
            event.kind = share.kind;
            if ((drawn -= share.share) < 0)
                break;
        }
        return event;
    }

    Pass passOf(Chance &chance, const std::vector<Share> &theme, bool twoDocsweeps)
    {
        Pass pass;
        const int kind = chance.below(100);
        pass.kind = kind < 68 ? PassKind::Sweep
            : kind < 80       ? PassKind::DryRun
            : kind < 94       ? PassKind::RunEarlier
                              : PassKind::Recover;
        pass.docsweep = twoDocsweeps ? chance.below(2) : 0;
        pass.waitMinutes = chance.oneOf({0, 0, 1, 5, 30, 61, 120});
        pass.ageMinutes = chance.percent(80) ? 60 : chance.oneOf({30, 120});
        pass.keepOutputs = chance.percent(12);
        pass.keepActiveFiles = chance.percent(12);
        pass.storageCleanup = !chance.percent(8);
        pass.turnFirst = chance.percent(40);
        pass.isUnattended = chance.percent(40);
        if (chance.percent(10))
            pass.onlySession = chance.below(kSessionKeys);
        if (chance.percent(15))
            pass.unticked = chance.below(1000);
        if (chance.percent(6))
            pass.maxItems = chance.between(1, 6);
        pass.earlier = chance.below(100);
        const int calls = chance.oneOf({20, 60, 60, 150});
        for (int i = chance.below(4); i > 0; --i)
            pass.events.push_back(eventOf(chance, theme, false, calls));
        for (int i = chance.below(7); i > 0; --i)
            pass.events.push_back(eventOf(chance, theme, true, calls));
        if (chance.percent(22)) {
            pass.crash = Crash{chance.below(calls), {}};
            if (chance.percent(50))
                pass.crash->powerCut = chance.below(100);
        }
        return pass;
    }

    /// One docsweep leaves something, and another comes along: by chance alone that is rare. What that one cannot
    /// finish either, an admin may give up before it comes once more.
    void leaveToAnother(Chance &chance, std::vector<Pass> &passes)
    {
        const auto at = size_t(chance.below(int(passes.size()) - 1));
        Pass &leaves = passes[at];
        Pass &finds = passes[at + 1];
        leaves.kind = PassKind::Sweep;
        leaves.docsweep = chance.below(2);
        leaves.ageMinutes = chance.oneOf({30, 60});
        leaves.storageCleanup = true;
        leaves.crash.reset();
        leaves.events.push_back({EventKind::StorageAway, chance.between(20, 90), 0, 0, 0});
        finds.docsweep = 1 - leaves.docsweep;
        finds.waitMinutes = chance.oneOf({0, 1, 5, 30});
        finds.events.push_back({EventKind::StorageBack, -1, 0, 0, 0});
        if (chance.percent(25))
            finds.events.push_back({EventKind::SwapBucket, -1, chance.below(1000), chance.below(1000), 0});
        if (at + 2 == passes.size() || chance.percent(50))
            return;
        Pass &comesAgain = passes[at + 2];
        finds.events.push_back({EventKind::StorageAway, chance.between(40, 120), 0, 0, 0});
        comesAgain.kind = chance.percent(50) ? PassKind::Recover : comesAgain.kind;
        comesAgain.docsweep = finds.docsweep;
        comesAgain.events.push_back({EventKind::GiveUp, -1, chance.below(1000), 0, leaves.docsweep});
        comesAgain.events.push_back({EventKind::StorageBack, -1, 0, 0, 0});
    }

    /// Somebody makes one hold after the other while a run is at work.
    void holdWhileItWorks(Chance &chance, std::vector<Pass> &passes)
    {
        Pass &pass = passes[size_t(chance.below(int(passes.size())))];
        for (int i = 0; i < 8; ++i)
            pass.events.push_back({EventKind::Hold, chance.between(20, 150), chance.below(8), chance.below(1000), 0});
    }

    /// A web app that writes, all the time, into columns that nobody knows.
    void changeColumns(Chance &chance, std::vector<Pass> &passes)
    {
        Pass &pass = passes[size_t(chance.below(int(passes.size())))];
        for (int i = 0; i < 16; ++i)
            pass.events.push_back(
                {EventKind::ChangeColumn, chance.between(20, 150), chance.below(8), chance.below(1000), 0});
    }

    /// The rows of a run go long after its answer was lost; meanwhile the next one settles what it has left.
    void leaveUndecided(Chance &chance, std::vector<Pass> &passes)
    {
        const auto at = size_t(chance.below(int(passes.size()) - 1));
        Pass &leaves = passes[at];
        leaves.kind = PassKind::Sweep;
        leaves.onlySession.reset();
        leaves.events.push_back({EventKind::LoseRowsAnswer, -1, 1, chance.between(2, 4), 0});
        Pass &finds = passes[at + 1];
        finds.kind = chance.percent(50) ? PassKind::Recover : PassKind::Sweep;
        finds.docsweep = leaves.docsweep;
        finds.waitMinutes = 0;
    }

    /// What some of the passes take away comes back by the next ones. Their clocks are right, so that everybody knows
    /// how long it is held.
    void bringSomeBack(Chance &chance, std::vector<Pass> &passes)
    {
        for (size_t at = 1; at < passes.size(); ++at) {
            if (!chance.percent(40))
                continue;
            passes[at].kind = PassKind::BringBack;
            passes[at].docsweep = passes[at - 1].docsweep;
            passes[at].earlier = chance.below(1000);
            passes[at].waitMinutes = chance.oneOf({0, 1, 30, 61});
        }
        for (Pass &pass : passes) {
            std::erase_if(pass.events, [](const Event &event) {
                return event.kind == EventKind::MachineClock || event.kind == EventKind::DatabaseClock;
            });
        }
    }

    /// Calls `visit` for everything that may be left out; it answers whether to leave it out.
    void sift(Scenario &scenario, const std::function<bool()> &leaveOut)
    {
        const auto siftAll = [&](auto &parts) { std::erase_if(parts, [&](const auto &) { return leaveOut(); }); };
        const auto reset = [&](auto &option, const auto &plain) {
            if (option != plain && leaveOut())
                option = plain;
        };
        siftAll(scenario.passes);
        for (Pass &pass : scenario.passes) {
            siftAll(pass.events);
            if (pass.crash && leaveOut())
                pass.crash.reset();
            if (pass.crash && pass.crash->powerCut && leaveOut())
                pass.crash->powerCut.reset();
            reset(pass.keepOutputs, false);
            reset(pass.keepActiveFiles, false);
            reset(pass.storageCleanup, true);
            reset(pass.turnFirst, false);
            reset(pass.isUnattended, false);
            reset(pass.withoutCopies, false);
            reset(pass.ageMinutes, 60);
            reset(pass.docsweep, 0);
            reset(pass.waitMinutes, 0);
            reset(pass.onlySession, std::optional<int>());
            reset(pass.unticked, std::optional<int>());
            reset(pass.maxItems, std::optional<int>());
        }
        siftAll(scenario.files);
        siftAll(scenario.documents);
        for (DocumentPartOf &document : scenario.documents) {
            for (auto &key : document.keys) {
                if (key && leaveOut())
                    key.reset();
            }
        }
        siftAll(scenario.sessions);
        if (scenario.buckets.size() > 1 && leaveOut())
            scenario.buckets.pop_back();
    }

} // namespace

bool Extras::*extraOf(const QString &name)
{
    const auto *const found = std::ranges::find(kExtras, name, &ExtraName::name);
    return found == std::end(kExtras) ? nullptr : found->extra;
}

QStringList extraNames()
{
    QStringList names;
    for (const ExtraName &one : kExtras)
        names += one.name;
    return names;
}

Scenario scenarioOf(quint64 seed, const Drawing &wanted)
{
    Drawing drawing = wanted;
    drawing.extras.ledger = drawing.extras.ledger && Chance::of(seed, kOfLedger) % 3 == 0;
    drawing.extras.vault = drawing.extras.vault && Chance::of(seed, kOfVault) % 3 == 0;
    Chance chance(seed);
    Scenario scenario;
    scenario.seed = seed;
    scenario.extras = drawing.extras;
    scenario.batchObjects = chance.between(1, 6);
    scenario.batchSessions = chance.between(1, 4);
    scenario.batchMost = scenario.batchObjects + chance.between(1, 6);
    const int buckets = chance.oneOf({1, 1, 1, 2, 2, 3});
    const Flavour flavour = chance.percent(50) ? Flavour::Folder : Flavour::Supabase; // of one storage
    for (int i = 0; i < buckets; ++i)
        scenario.buckets.push_back({flavour});
    std::vector<std::optional<int>> idle(kSessionKeys);
    for (int key = 0; key < kSessionKeys; ++key) {
        idle[size_t(key)] = idleOf(chance);
        if (chance.percent(55))
            scenario.sessions.push_back({key, idle[size_t(key)]});
    }
    for (const SessionPart &session : scenario.sessions) {
        for (int i = chance.below(4); i > 0; --i) {
            DocumentPartOf document{session.key, {}};
            document.keys[0] = namedOf(chance, session.key);
            for (size_t part = 1; part < 4; ++part) {
                if (chance.percent(30))
                    document.keys[part] = namedOf(chance, session.key);
            }
            scenario.documents.push_back(document);
        }
    }
    const int large = chance.percent(30) ? chance.below(kSessionKeys) : -1;
    for (int key = 0; key < kSessionKeys; ++key) {
        const int files = key == large ? kFilesOfFolder * 3 : chance.below(kFilesOfFolder);
        for (int i = 0; i < files; ++i) {
            FilePart file;
            file.bucket = chance.percent(80) ? 0 : chance.below(3);
            file.session = key;
            file.file = key == large ? i : chance.below(kFilesOfFolder);
            file.ageMinutes = ageOf(chance, idle[size_t(key)]);
            file.writtenAgain = chance.percent(20) ? chance.between(1, 200) : 0;
            scenario.files.push_back(file);
        }
    }
    if (large >= 0) { // its rows name more than one batch holds
        for (int i = 0; i < kFilesOfFolder * 3; i += 2) {
            DocumentPartOf document{large, {}};
            document.keys[0] = NamedPart{large, i};
            scenario.documents.push_back(document);
        }
    }
    const bool two = chance.percent(drawing.extras.ledger ? 75 : 35);
    const std::vector<Share> theme = themeOf(chance, drawing);
    const int passes = chance.between(1, std::max(1, drawing.mostPasses));
    for (int i = 0; i < passes; ++i)
        scenario.passes.push_back(passOf(chance, theme, two));
    Chance ofLedger(seed + kOfLedger);
    if (scenario.extras.ledger && passes > 1 && ofLedger.percent(60))
        leaveToAnother(ofLedger, scenario.passes);
    if (scenario.extras.ledger && ofLedger.percent(30))
        holdWhileItWorks(ofLedger, scenario.passes);
    Chance ofVault(seed + kOfVault);
    for (Pass &pass : scenario.passes)
        pass.withoutCopies = scenario.extras.vault && ofVault.percent(8);
    if (scenario.extras.vault && ofVault.percent(50))
        bringSomeBack(ofVault, scenario.passes);
    if (scenario.extras.vault && ofVault.percent(30))
        changeColumns(ofVault, scenario.passes);
    if (scenario.extras.vault && scenario.extras.lateCommits && passes > 1 && ofVault.percent(30))
        leaveUndecided(ofVault, scenario.passes);
    return scenario;
}

size_t partCount(const Scenario &scenario)
{
    size_t count = 0;
    Scenario copy = scenario;
    sift(copy, [&count] {
        ++count;
        return false;
    });
    return count;
}

Scenario without(const Scenario &scenario, size_t part, size_t count)
{
    size_t at = 0;
    Scenario copy = scenario;
    sift(copy, [&at, part, count] {
        const size_t now = at++;
        return now >= part && now < part + count;
    });
    return copy;
}

} // namespace docsweep::sim
