// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/lastlook.h"
#include "core/sweep/runvault.h"

#include <QHash>

#include <optional>
#include <span>

namespace docsweep {

/// What copying came to for one item.
struct CopyOutcome {
    enum class Fate {
        Copied, ///< it may go, as it was copied
        Nothing, ///< there is nothing to be copied: it may go as long as that is so
        Changed, ///< it is not what was judged: it is left alone
        Waits, ///< the storage is away: its rows may go, and it waits until it is copied
        Failed, ///< it is left alone, and a session of which it is a file with it
    };
    Fate fate = Fate::Failed;
    Why why; ///< for Changed, Waits and Failed
    std::optional<VaultCopy> copy; ///< for Copied
    CopiedFacts facts; ///< of an object that was copied
    QByteArray digest; ///< of a session's rows that were copied
};

/// As an object was when it was copied, by what the journal knows of it: without its tag.
CopiedFacts factsOf(const PlanItem &item, const ItemCopy &copy);

/// Where one worker puts its copies: a container is begun with the first of them, and another one when it has failed.
/// One thread at a time.
class CopyPlace {
public:
    explicit CopyPlace(RunVault &vault)
        : m_vault(vault)
    {
    }
    ~CopyPlace();

    Result<VaultWriter *> writer();

private:
    RunVault &m_vault;
    std::unique_ptr<VaultWriter> m_writer;
};

/// Copies a batch before anything of it goes: rows with every column, objects as streams, without a lock and without
/// more than a piece in memory. For one batch. On the thread of its stores.
class Copying {
public:
    /// `objects`: null while the storage is away.
    Copying(const RunContext &context, CopyPlace &place, SessionReader &sessions, ObjectReader *objects);

    /// Makes the copies and waits until container, keys and folder are on the disk. What could not be copied is an
    /// outcome; where the vault fails, of all of them. `before`: what was copied by an earlier run, and is not copied
    /// again. Errors: those of the database, Cancelled: nothing may go then.
    Result<> copy(std::span<const PlanItem> items, std::span<const CopiedItem> before = {});

    /// As the journal takes them.
    std::vector<CopiedItem> copied() const;
    const CopyOutcome &of(quint32 seq) const;
    /// What the deletion of a session must find: the digest of its copy, or one that no rows have.
    QByteArray conditionOf(const PlanItem &session) const;
    /// Makes a candidate one that goes only as it was copied; an outcome: it does not go.
    std::optional<ItemOutcome> prepare(RemovalCandidate &candidate) const;
    /// Whether it may never go without having been copied, and was not.
    bool mustBeCopiedFirst(const PlanItem &item) const;
    /// Why this session stays: its rows were not copied, or a file of it was not. Nothing: it may go.
    std::optional<Why> objection(const PlanItem &session) const;

private:
    using Entries = QHash<ObjectKey, std::vector<ObjectEntry>>;
    Result<> copyRows(VaultWriter &writer, std::span<const PlanItem> items);
    Result<> copySession(VaultWriter &writer, const PlanItem &item, const WholeSession &session);
    Result<> copyObjects(VaultWriter &writer, std::span<const PlanItem> items);
    Result<> copySome(VaultWriter &writer, const Bucket &bucket, std::span<const PlanItem *const> some);
    /// An object whose bytes are being copied.
    struct Streaming {
        const PlanItem *item = nullptr;
        VaultObject object;
        CopyOutcome outcome;
        qint64 streamed = 0; ///< bytes of the try at hand, as they are told
    };
    std::optional<Streaming> choose(const PlanItem &item, const Entries &entries);
    Result<> stream(VaultWriter &writer, const Bucket &bucket, std::vector<Streaming> objects);
    ObjectSink sinkFor(VaultWriter &writer, Streaming &object) const;
    Result<> finish(VaultWriter &writer, Streaming &object, Result<ObjectHead> head);
    Result<> taken(VaultWriter &writer, Streaming &object, const Result<ObjectHead> &head) const;
    Result<> awayOr(std::span<const PlanItem *const> items, const Error &error);
    void end(const PlanItem &item, CopyOutcome outcome);
    void failAll(std::span<const PlanItem> items, const Why &why);

    const RunContext &m_context;
    CopyPlace &m_place;
    SessionReader &m_sessions;
    ObjectReader *const m_objects;
    QHash<quint32, ItemCopy> m_before; ///< by `seq`, as the next
    QHash<quint32, CopyOutcome> m_outcomes;
    struct Planned {
        QByteArray version;
        bool hasTime = false;
    };
    QHash<quint32, Planned> m_planned; ///< of those that were copied
    QHash<qint64, Why> m_stuck; ///< sessions that have to stay
};

} // namespace docsweep
