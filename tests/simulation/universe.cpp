// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/universe.h"

#include "tests/simulation/chance.h"

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const Instant kBeginning = fromMicros(1'750'000'000'000'000);

} // namespace

SessionRecord Row::record() const
{
    SessionRecord record{id, key, lastActivity, {}};
    for (const Document &document : documents)
        record.documents.push_back(document.record);
    return record;
}

/// As a database would tell it.
WholeSession Row::whole() const
{
    const auto number = [](qint64 value) { return Cell{Cell::Kind::Integer, value, 0, {}}; };
    const auto time = [&number](std::optional<Instant> value) { return value ? number(toMicros(*value)) : Cell(); };
    const auto text = [](const QByteArray &value) {
        return value.isEmpty() ? Cell() : Cell{Cell::Kind::Text, 0, 0, value};
    };
    const auto column = [](const char *name) { return WholeColumn{name, "text", false, false}; };
    WholeSession whole;
    whole.id = id;
    whole.key = key;
    whole.sessions = {
        "parser_usersession", {column("id"), column("session_key"), column("last_activity"), column("odd")}};
    whole.row.cells = {number(id), text(key), time(lastActivity), number(odd)};
    whole.documents = {"parser_processeddocument",
        {column("id"), column("session_id"), column("source_file_path"), column("excel_file_path"),
            column("pdf_file_path"), column("doc_file_path"), column("odd")}};
    for (const Document &document : documents) {
        WholeRow &row = whole.documentRows.emplace_back();
        row.cells = {number(document.record.id), number(id)};
        for (const ObjectKey &named : document.record.keys)
            row.cells.push_back(text(named));
        row.cells.push_back(number(document.odd));
    }
    return whole;
}

QByteArray Generation::bytes() const
{
    const QByteArray one = "bytes " + QByteArray::number(content ? content : id) + ", ";
    return one.repeated(sizeBytes / one.size() + 1).first(sizeBytes);
}

std::optional<Instant> Row::activityAt(Instant then) const
{
    std::optional<Instant> value = activity.front().second;
    for (const auto &[since, was] : activity) {
        if (since <= then)
            value = was;
    }
    return value;
}

SessionKey Universe::sessionKey(int number)
{
    // Their order by bytes differs from that of `key || '/'`, and one begins with another.
    static const std::array<SessionKey, 8> keys{"ab", "ab-c", "ab.d", "abc", "b", "b0", "c", "zz"};
    return keys[size_t(number) % keys.size()];
}

ObjectKey Universe::objectKey(int session, int file)
{
    if (file == kImpossibleFile)
        return sessionKey(session) + "/../f.pdf";
    static const std::array<QByteArray, 6> extensions{"jpg", "pdf", "xlsx", "docx", "txt", "bin"};
    return sessionKey(session) + '/' + (file % 6 == 4 ? "sub/" : "") + "f" + QByteArray::number(file) + '.'
        + extensions[size_t(file) % extensions.size()];
}

Universe::Universe(const Scenario &scenario)
    : hasLateCommits(scenario.extras.lateCommits)
    , m_seed(scenario.seed)
    , m_truth(kBeginning)
    , m_database(std::make_shared<Database>())
{
    begin(scenario);
}

void Universe::begin(const Scenario &scenario)
{
    static const std::array<Bucket, 3> names{u"document-uploads"_s, u"archive"_s, u"scans"_s};
    m_database->anchor = ++m_lastAnchor;
    for (size_t i = 0; i < scenario.buckets.size(); ++i)
        m_buckets.push_back({names[i], scenario.buckets[i].flavour, newBucket(), {}});
    for (const SessionPart &session : scenario.sessions) {
        if (rowOf(sessionKey(session.key)))
            continue;
        Row &row = addRow(sessionKey(session.key));
        row.lastActivity.reset();
        if (session.idleMinutes)
            row.lastActivity = m_truth - std::chrono::minutes(*session.idleMinutes);
        row.activity = {{Instant{}, row.lastActivity}};
        row.bornAt = Instant{};
    }
    for (const DocumentPartOf &part : scenario.documents) {
        Row *row = rowOf(sessionKey(part.session));
        if (!row)
            continue;
        Document &document = addDocument(*row);
        document.bornAt = Instant{};
        for (size_t i = 0; i < part.keys.size(); ++i) {
            if (part.keys[i])
                document.record.keys[i] = objectKey(part.keys[i]->session, part.keys[i]->file);
        }
    }
    for (const FilePart &file : scenario.files) {
        BucketPlace &place = m_buckets[size_t(file.bucket) % m_buckets.size()];
        Generation &written = write(place, objectKey(file.session, file.file));
        written.writtenAt = Instant{};
        if (!file.ageMinutes) {
            written.createdAt.reset();
            written.updatedAt.reset();
            continue;
        }
        written.updatedAt = m_truth - std::chrono::minutes(*file.ageMinutes);
        if (place.flavour == Flavour::Supabase)
            written.createdAt = *written.updatedAt - std::chrono::minutes(file.writtenAgain);
    }
}

Row *Universe::rowOf(const SessionKey &key)
{
    for (auto &[id, row] : m_database->rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

Row &Universe::addRow(const SessionKey &key)
{
    Row &row = m_database->rows[++m_lastRow];
    row.id = m_lastRow;
    row.key = key;
    row.bornAt = m_truth;
    touch(row);
    return row;
}

void Universe::touch(Row &row)
{
    row.lastActivity = m_truth;
    row.activity.emplace_back(m_truth, row.lastActivity);
}

Document &Universe::addDocument(Row &row)
{
    Document &document = row.documents.emplace_back();
    document.record.id = ++m_lastDocument;
    document.bornAt = m_truth;
    return document;
}

BucketPlace *Universe::bucket(const Bucket &name)
{
    const auto found = std::ranges::find(m_buckets, name, &BucketPlace::name);
    return found == m_buckets.end() ? nullptr : &*found;
}

Generation &Universe::write(BucketPlace &place, const ObjectKey &key)
{
    const auto before = place.now->objects.find(key);
    Generation written;
    written.id = ++m_lastGeneration;
    written.bucket = place.name;
    written.key = key;
    written.sizeBytes = 100 + qint64(Chance::of(m_seed, written.id) % 3); // the same size is nothing rare
    written.writtenAt = m_truth;
    written.updatedAt = m_truth;
    if (place.flavour == Flavour::Supabase)
        written.createdAt = before != place.now->objects.end() ? before->second.createdAt : written.updatedAt;
    written.version = "v" + QByteArray::number(written.id);
    if (place.flavour == Flavour::Folder) {
        if (before != place.now->objects.end() && written.id % 2 == 0) // written in place
            written.version = before->second.version;
        written.attributes = "c" + QByteArray::number(written.id);
    }
    m_lastWritten[{place.name, key}] = m_truth;
    return place.now->objects[key] = written;
}

Instant Universe::lastWritten(const Bucket &bucket, const ObjectKey &key) const
{
    const auto written = m_lastWritten.find({bucket, key});
    return written == m_lastWritten.end() ? Instant() : written->second;
}

std::shared_ptr<StoredBucket> Universe::newBucket()
{
    return std::make_shared<StoredBucket>(StoredBucket{++m_lastAnchor, false, {}});
}

/// A bucket that has files of the same names, sizes and times, and is another one.
std::shared_ptr<StoredBucket> Universe::lookAlike(const BucketPlace &place)
{
    const std::shared_ptr<StoredBucket> other = newBucket();
    for (const auto &[key, object] : place.now->objects) {
        Generation copy = object;
        copy.id = ++m_lastGeneration;
        copy.writtenAt = m_truth;
        if (place.flavour == Flavour::Supabase)
            copy.version = "v" + QByteArray::number(copy.id);
        other->objects[key] = copy; // of a folder with its inodes and times, as an image of the disk would be
    }
    return other;
}

void Universe::swapBucket(BucketPlace &place, bool empty)
{
    std::shared_ptr<StoredBucket> other = empty || !place.now ? newBucket() : lookAlike(place);
    setAside(place);
    place.now = std::move(other);
    place.changedAt = m_truth;
}

/// A folder may come back; a bucket of Supabase that was removed is gone for good.
void Universe::setAside(BucketPlace &place)
{
    if (!place.original && place.now && place.flavour == Flavour::Folder)
        place.original = std::move(place.now);
    place.now.reset();
}

void Universe::putBack(BucketPlace &place)
{
    if (!place.original)
        return;
    place.now = std::exchange(place.original, {});
    place.changedAt = m_truth;
}

void Universe::restoreStorage()
{
    storageIsAway = false;
    losesAnswer = false;
    refused.clear();
    unreadable.clear();
    for (BucketPlace &place : m_buckets) {
        putBack(place);
        if (!place.now)
            place.now = newBucket();
    }
}

void Universe::swapDatabase()
{
    if (m_originalDatabase)
        return;
    m_originalDatabase = m_database;
    m_database = std::make_shared<Database>(*m_originalDatabase);
    m_database->anchor = ++m_lastAnchor;
    m_database->isMarked = false;
    m_database->lock = 0;
    m_databaseChangedAt = m_truth;
}

void Universe::restoreDatabase()
{
    if (!m_originalDatabase)
        return;
    m_database = std::exchange(m_originalDatabase, {});
    m_databaseChangedAt = m_truth;
}

bool Universe::isHeldByCommit(const Database &database, qint64 row) const
{
    return std::ranges::any_of(m_lateCommits,
        [&](const LateCommit &commit) { return commit.database.get() == &database && commit.rows.contains(row); });
}

bool Universe::hasOpenCommit(const Database &database) const
{
    return std::ranges::any_of(
        m_lateCommits, [&](const LateCommit &commit) { return commit.database.get() == &database; });
}

void Universe::settleCommits(Instant until)
{
    for (size_t i = 0; i < m_lateCommits.size();) {
        if (m_lateCommits[i].at > until) {
            ++i;
            continue;
        }
        const LateCommit commit = std::move(m_lateCommits[i]);
        m_lateCommits.erase(m_lateCommits.begin() + std::ptrdiff_t(i));
        tell(commit.commits ? u"* the database commits at last"_s : u"* the database rolls back at last"_s);
        if (!commit.commits)
            continue;
        for (const auto &onCommit : commit.onCommit)
            onCommit();
        for (const qint64 row : commit.rows)
            commit.database->rows.erase(row);
    }
}

Row *Universe::freeRowOf(const SessionKey &key)
{
    const Row *row = rowOf(key);
    for (LateCommit &commit : m_lateCommits) {
        if (row && commit.database == m_database && commit.rows.contains(row->id))
            commit.at = m_truth;
    }
    settleCommits(m_truth);
    return rowOf(key);
}

void Universe::call(const char *what)
{
    const quint64 drawn = Chance::of(m_seed, ++m_calls);
    const int length = int(drawn % 100);
    const int part = int((drawn >> 32) % 1000);
    pass(length < 75      ? Duration(20 * part)
            : length < 94 ? Duration(1000 * part)
                          : Duration(1s) + Duration(2500 * part));
    settleCommits(m_truth);
    if (tellsAll)
        tell(QString::fromLatin1(what));
    if (onCall)
        onCall(what);
}

void Universe::tell(const QString &line)
{
    const Duration since = m_truth - kBeginning;
    lines += QString::asprintf("%10.3f ", double(since.count()) / 1e6) + line;
}

} // namespace docsweep::sim
