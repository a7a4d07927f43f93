// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/universe.h"

namespace docsweep::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    template <typename Map> auto nth(Map &map, int number)
    {
        return std::next(map.begin(), number % std::ptrdiff_t(map.size()));
    }

} // namespace

bool Universe::happen(const Event &event)
{
    static const std::set<EventKind> ofRows{EventKind::Touch, EventKind::Upload, EventKind::NameForeign,
        EventKind::DropDocument, EventKind::RemoveSession, EventKind::BusyRow, EventKind::RefuseRow, EventKind::BarRow,
        EventKind::SlowRow, EventKind::ChangeColumn};
    BucketPlace &place = m_buckets[size_t(event.c) % m_buckets.size()];
    const SessionKey key = sessionKey(event.a);
    Row *row = ofRows.contains(event.kind) ? freeRowOf(key) : rowOf(key);
    const auto object = [&]() -> Generation * {
        return place.now && !place.now->objects.empty() ? &nth(place.now->objects, event.b)->second : nullptr;
    };
    QString done;
    switch (event.kind) {
    case EventKind::Touch:
        done = row ? u"the browser of "_s : u"a new browser with the key "_s;
        done += QString::fromUtf8(key);
        if (row)
            touch(*row);
        else
            addRow(key);
        break;
    case EventKind::Upload: {
        if (!place.now)
            break;
        Row &own = row ? *row : addRow(key);
        touch(own);
        const Generation &written = write(place, objectKey(event.a, event.b % 12));
        addDocument(own).record.keys[size_t(event.b / 12) % 4] = written.key;
        done = u"upload of "_s + QString::fromUtf8(written.key) + u" (bytes "_s + QString::number(written.id) + u')';
        break;
    }
    case EventKind::Overwrite:
        if (const Generation *old = object()) {
            const Generation was = *old;
            Generation &written = write(place, was.key);
            Row *own = freeRowOf(folderOf(was.key));
            if (event.a % 2 == 0 && own && place.flavour == Flavour::Folder) { // and its time put back, by a request
                touch(*own);
                written.updatedAt = was.updatedAt;
                written.version = was.version;
                written.sizeBytes = was.sizeBytes;
                written.isDisguised = true;
            }
            done = QString::fromUtf8(written.key) + u" is written again (bytes "_s + QString::number(written.id) + u')';
        }
        break;
    case EventKind::NameForeign:
        if (const Generation *named = object()) {
            Row &own = row ? *row : addRow(key);
            if (event.b % 3 != 0)
                touch(own);
            addDocument(own).record.keys[size_t(event.b) % 4] = named->key;
            done = QString::fromUtf8(key) + u" names "_s + QString::fromUtf8(named->key);
        }
        break;
    case EventKind::DropDocument:
        if (row && !row->documents.empty()) {
            row->documents.erase(row->documents.begin() + event.b % std::ptrdiff_t(row->documents.size()));
            done = u"a document of "_s + QString::fromUtf8(key) + u" is dropped"_s;
        }
        break;
    case EventKind::RemoveSession:
        if (row) {
            m_database->rows.erase(row->id);
            done = u"the web app removes "_s + QString::fromUtf8(key);
        }
        break;
    case EventKind::RemoveFile:
        if (const Generation *gone = object()) {
            done = u"the web app removes "_s + QString::fromUtf8(gone->key);
            place.now->objects.erase(ObjectKey(gone->key));
        }
        break;
    case EventKind::BusyRow:
        if (row) {
            row->isBusy = true;
            done = u"the row of "_s + QString::fromUtf8(key) + u" is in use"_s;
        }
        break;
    case EventKind::StorageAway:
        storageIsAway = true;
        done = u"the storage is away"_s;
        break;
    case EventKind::LedgerAway:
        ledgerIsAway = true;
        done = u"the ledger is away"_s;
        break;
    case EventKind::LedgerBack:
        ledgerIsAway = false;
        done = u"the ledger is back"_s;
        break;
    case EventKind::VaultFull: {
        static constexpr std::array<qint64, 4> kLeft{0, 3000, 6000, 20000};
        vaultRoom = kLeft[size_t(event.a) % kLeft.size()];
        done = u"%1 bytes are left for the vaults"_s.arg(*vaultRoom);
        break;
    }
    case EventKind::VaultAway:
        vaultIsAway = true;
        done = u"the vaults are away"_s;
        break;
    case EventKind::VaultBack:
        vaultIsAway = false;
        vaultRoom.reset();
        done = u"the vaults are there"_s;
        break;
    case EventKind::ChangeColumn:
        if (row) {
            int &odd = row->documents.empty() || event.b % 2 == 0
                ? row->odd
                : row->documents[size_t(event.b / 2) % row->documents.size()].odd;
            ++odd;
            done = u"a column of "_s + QString::fromUtf8(key) + u" changes"_s;
        }
        break;
    case EventKind::StorageBack:
        storageIsAway = false;
        done = u"the storage is back"_s;
        break;
    case EventKind::TouchFile:
        if (Generation *touched = object(); touched && place.flavour == Flavour::Folder) {
            touched->attributes = "c" + QByteArray::number(++m_lastGeneration);
            done = u"the mode of "_s + QString::fromUtf8(touched->key) + u" is changed"_s;
        }
        break;
    case EventKind::RefuseKey:
        if (const Generation *kept = object()) {
            refused.insert(kept->key);
            done = u"the storage will not remove "_s + QString::fromUtf8(kept->key);
        }
        break;
    case EventKind::ProtectFile:
        if (const Generation *kept = object()) {
            protectedFiles.insert(kept->key);
            done = QString::fromUtf8(kept->key) + u" is protected"_s;
        }
        break;
    case EventKind::BarRow:
    case EventKind::SlowRow:
        if (row) {
            (event.kind == EventKind::BarRow ? row->isBarred : row->isSlow) = true;
            done = u"the row of "_s + QString::fromUtf8(key)
                + (event.kind == EventKind::BarRow ? u" is barred"_s : u" takes too long"_s);
        }
        break;
    case EventKind::Deadlock:
        deadlocks = event.a % 2 == 0 ? 1 : 1 + event.b % 6;
        done = u"deadlocks: %1"_s.arg(deadlocks);
        break;
    case EventKind::Standby:
        isStandby = true;
        done = u"the database is a standby"_s;
        break;
    case EventKind::StandbyEnds:
        isStandby = false;
        done = u"the database is no standby"_s;
        break;
    case EventKind::HideFolder:
        unreadable.insert(folderPrefix(key));
        done = u"no listing shows "_s + QString::fromUtf8(key);
        break;
    case EventKind::RefuseRow:
        if (row) {
            row->isRefused = true;
            done = u"the database will not let go of "_s + QString::fromUtf8(key);
        }
        break;
    case EventKind::DatabaseClock: {
        static constexpr std::array kMinutes{-600, -10, -1, 1, 10, 600};
        const int minutes = kMinutes[size_t(event.a) % kMinutes.size()];
        m_databaseAhead += std::chrono::minutes(minutes);
        done = u"the clock of the database leaps by %1 min"_s.arg(minutes);
        break;
    }
    case EventKind::AllowKeys:
        refused.clear();
        unreadable.clear();
        done = u"the storage removes everything"_s;
        break;
    case EventKind::LoseAnswer:
        losesAnswer = true;
        done = u"the storage's next answer to a removal is lost"_s;
        break;
    case EventKind::LoseRowsAnswer:
        losesRowsAnswer = true;
        done = u"the database's next answer to a removal is lost"_s;
        lateBy.reset();
        if (hasLateCommits && event.a % 3 != 0) {
            static constexpr std::array<Duration, 5> kDelays{1s, 10s, 120s, 1h, 24h};
            lateBy = kDelays[size_t(event.b) % kDelays.size()];
            lateCommits = event.a % 3 == 1;
            done += u", and its commit is late"_s;
        }
        break;
    case EventKind::SwapBucket:
    case EventKind::EmptyBucket:
        swapBucket(place, event.kind == EventKind::EmptyBucket);
        done = u"another bucket "_s + place.name
            + (event.kind == EventKind::EmptyBucket ? u", an empty one"_s : u" with the same files"_s);
        break;
    case EventKind::DropBucket:
        setAside(place);
        done = u"no bucket "_s + place.name;
        break;
    case EventKind::BucketBack:
        putBack(place);
        done = u"the bucket "_s + place.name + u" is the first one again"_s;
        break;
    case EventKind::SwapDatabase:
        swapDatabase();
        done = u"a copy of the database takes its place"_s;
        break;
    case EventKind::DatabaseBack:
        restoreDatabase();
        done = u"the database is the first one again"_s;
        break;
    case EventKind::LoseLock:
        m_database->lock = 0;
        done = u"the connection that held the run lock is lost"_s;
        break;
    case EventKind::Wait:
        pass(std::chrono::seconds(event.a % 200));
        done = u"%1 s pass"_s.arg(event.a % 200);
        break;
    default:
        return false;
    }
    if (!done.isEmpty())
        tell(u"* "_s + done);
    return true;
}

} // namespace docsweep::sim
