// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sweep/sweepworld.h"

#include "core/journal/sqlitejournal.h"
#include "core/objects/folderobjectstore.h"
#include "core/sessions/sessionstores.h"
#include "core/sql/sqlconnection.h"
#include "core/vault/vaultreader.h"
#include "tests/support/objects/foldertree.h"
#include "tests/support/sessions/djangoproject.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <array>
#include <map>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// A killed process loses nothing that it has written, so memory serves these tests as well as a disk, and hundreds
    /// of worlds are made ten times faster in it.
    QString worldFolder()
    {
        const QFileInfo memory(u"/dev/shm"_s);
        return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
            + u"/docsweep-world-XXXXXX"_s;
    }

    /// Batches a quarter as large as usual: several of them in a small world.
    Result<std::unique_ptr<Journal>> openSmallBatches(const QString &home)
    {
        if (!QDir().mkpath(home))
            return fail(ErrorKind::Io, u"no folder for the journal of the test"_s);
        return SqliteJournal::open(journalPath(home), {1000, 200, 1100});
    }

    const QString kVaultFile = u"vault.txt"_s; ///< its public key, and how much it may take

    QByteArray name(char letter, int number)
    {
        return letter + QByteArray::number(10000 + number).mid(1);
    }

    ObjectKey source(const QByteArray &session, int document)
    {
        return session + "/doc" + QByteArray::number(document) + ".jpg";
    }

    ObjectKey output(const QByteArray &session, int document)
    {
        return session + "/doc" + QByteArray::number(document) + ".xlsx";
    }

    /// In a folder of nobody's; each is named by two sessions that follow each other.
    ObjectKey rider(int number)
    {
        return "x0000/rider" + QByteArray::number(number) + ".pdf";
    }

    /// Of the big folder, a document's four.
    std::array<ObjectKey, 4> bigFiles(const QByteArray &session, int document)
    {
        const ObjectKey stem = session + "/big" + QByteArray::number(document);
        return {stem + ".png", stem + ".xlsx", stem + ".pdf", stem + ".docx"};
    }

    int bigDocuments(const WorldSize &size)
    {
        return size.bigFolder / 4;
    }

    SessionSpec sessionSpec(const QByteArray &key, int documents, Instant lastActivity)
    {
        SessionSpec spec{QString::fromUtf8(key), lastActivity, {}};
        for (int i = 0; i < documents; ++i) {
            // One live row names a file in another session's folder.
            const QString shared = key == "l0000" && i == 0 ? u"e0000/shared.pdf"_s : QString();
            spec.documents.append(
                document(QString::fromUtf8(source(key, i)), QString::fromUtf8(output(key, i)), shared));
        }
        return spec;
    }

    SessionSpec expiredSpec(const WorldSize &size, int number, Instant lastActivity)
    {
        const QByteArray key = name('e', number);
        SessionSpec spec = sessionSpec(key, size.documents, lastActivity);
        if (number < size.riders && size.documents > 0) {
            spec.documents.last() = document(QString::fromUtf8(source(key, size.documents - 1)),
                QString::fromUtf8(output(key, size.documents - 1)), QString::fromUtf8(rider(number)),
                QString::fromUtf8(rider((number + 1) % size.riders)));
        }
        for (int i = 0; number == size.expired - 1 && i < bigDocuments(size); ++i) {
            const std::array<ObjectKey, 4> keys = bigFiles(key, i);
            spec.documents.append(document(QString::fromUtf8(keys[0]), QString::fromUtf8(keys[1]),
                QString::fromUtf8(keys[2]), QString::fromUtf8(keys[3])));
        }
        return spec;
    }

    /// Django takes a while to start: the database of each size is made once and copied.
    const QString &templateOf(const WorldSize &size, Instant now)
    {
        static QTemporaryDir folder;
        static std::map<WorldSize, QString> made;
        QString &path = made[size];
        if (!path.isEmpty())
            return path;
        path = folder.filePath(QString::number(made.size()) + u".sqlite3"_s);
        QList<SessionSpec> sessions;
        for (int i = 0; i < size.expired; ++i)
            sessions.append(expiredSpec(size, i, now - 3h));
        for (int i = 0; i < size.live; ++i)
            sessions.append(sessionSpec(name('l', i), size.documents, now));
        const Result<std::unique_ptr<DjangoProject>> django = startDjangoOnSqlite(path);
        if (!django)
            qFatal("the web app's Django failed: %s", qPrintable(django.error().text));
        if (const Result<QList<qint64>> created = (*django)->create(sessions); !created)
            qFatal("the web app's Django failed: %s", qPrintable(created.error().text));
        return path;
    }

} // namespace

ReadBackends readersOf(const Settings &settings)
{
    return {[settings] { return makeSessionReader(settings.database); },
        [settings]() -> Result<std::unique_ptr<ObjectReader>> {
            Result<std::unique_ptr<ObjectStore>> store = makeFolderStore(settings.storage.root);
            if (!store)
                return fail(store.error());
            return std::unique_ptr<ObjectReader>(std::move(*store));
        },
        [settings] { return openSmallBatches(settings.home); }, settings.storage.buckets, &systemClock()};
}

SweepBackends backendsOf(const Settings &settings)
{
    SweepBackends backends{[settings] { return makeSessionStore(settings.database); },
        [settings] { return makeFolderStore(settings.storage.root); },
        [settings] { return openSmallBatches(settings.home); }, settings.storage.buckets, &systemClock(), {}};
    backends.vault = vaultOf(settings);
    return backends;
}

VaultContent contentOf(const QString &folder, const VaultPrivateKey &key)
{
    VaultContent content;
    const auto trouble = [&content](const Error &error) {
        if (content.trouble.isEmpty())
            content.trouble = error.text;
    };
    const Result<std::shared_ptr<VaultFolder>> opened = VaultFolder::open(folder);
    if (!opened) {
        if (opened.error().kind != ErrorKind::NotFound)
            trouble(opened.error());
        return content;
    }
    const Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(*opened, systemClock());
    if (!reader || !(*reader)->containers()) {
        content.trouble = u"the vault cannot be read"_s;
        return content;
    }
    if (const Result<> unlocked = (*reader)->unlock(key); !unlocked)
        trouble(unlocked.error());
    std::vector<VaultTrouble> troubles;
    std::vector<VaultEntry> entries;
    const Result<> listed = (*reader)->entries(
        {}, {},
        [&entries](const VaultEntry &entry) {
            entries.push_back(entry);
            return true;
        },
        &troubles);
    if (!listed)
        trouble(listed.error());
    for (const VaultTrouble &each : troubles)
        content.trouble = sentenceOf(each.cause);
    for (const VaultEntry &entry : entries) {
        ++content.items;
        if (entry.kind == VaultItemKind::Rows) {
            const Result<WholeSession> session = (*reader)->session(entry.copy.container, entry.copy.item);
            if (session)
                content.sessions.insert(entry.session, *session);
            else
                trouble(session.error());
            continue;
        }
        QByteArray bytes;
        const Result<> read =
            (*reader)->object(entry.copy.container, entry.copy.item, {}, [&bytes](QByteArrayView piece) -> Result<> {
                bytes += piece;
                return {};
            });
        if (read && entry.object)
            content.files.insert(entry.object->entry.key, bytes);
        else if (!read)
            trouble(read.error());
    }
    return content;
}

SweepWorld::SweepWorld(const WorldSize &size)
    : m_folder(worldFolder())
    , m_size(size)
    , m_now(systemClock().now())
{
    if (!QFile::copy(templateOf(size, m_now), databasePath()))
        qFatal("the database of the test could not be copied");
    makeFiles();
}

void SweepWorld::makeFiles()
{
    for (int i = 0; i < m_size.expired; ++i) {
        const QByteArray key = name('e', i);
        for (int document = 0; document < m_size.documents; ++document) {
            writeFile(source(key, document), "source", 3h);
            writeFile(output(key, document), "output", i % 2 ? 10min : 3h); // made long after the last request
            m_mustGo << source(key, document) << output(key, document);
        }
        if (i % 3 == 0) {
            writeFile(key + "/uploading.part", "on its way", 1min);
            m_mustStay << key + "/uploading.part";
        }
    }
    for (int i = 0; i < m_size.riders; ++i) {
        writeFile(rider(i), "named from outside", 1min);
        m_mustGo << rider(i);
    }
    for (int i = 0; i < bigDocuments(m_size); ++i) {
        for (const ObjectKey &key : bigFiles(name('e', m_size.expired - 1), i)) {
            writeFile(key, "one of many", 1min);
            m_mustGo << key;
        }
    }
    if (m_size.expired > 0 && m_size.live > 0) {
        writeFile("e0000/shared.pdf", "named by a live session", 2min);
        m_mustStay << "e0000/shared.pdf";
    }
    for (int i = 0; i < m_size.live; ++i) {
        const QByteArray key = name('l', i);
        for (int document = 0; document < m_size.documents; ++document) {
            writeFile(source(key, document), "source", document == 1 ? 5h : 1min);
            (document == 1 ? m_mustGo : m_mustStay) << source(key, document);
            writeFile(output(key, document), "output", 1min);
            m_mustStay << output(key, document);
        }
    }
    for (int i = 0; i < m_size.orphanFolders; ++i) {
        const QByteArray key = name('o', i);
        writeFile(key + "/old.bin", "forgotten", 30h);
        writeFile(key + "/young.bin", "fresh", 1min);
        m_mustGo << key + "/old.bin";
        m_mustStay << key + "/young.bin";
    }
    writeFile("loose.txt", "in no folder", 30h);
    m_mustGo << "loose.txt";
}

Settings SweepWorld::settingsOf(const QString &path)
{
    Settings settings;
    settings.database.kind = DatabaseKind::Sqlite;
    settings.database.sqlitePath = QDir(path).filePath(u"db.sqlite3"_s);
    settings.storage.kind = StorageKind::Folder;
    settings.storage.root = QDir(path).filePath(u"storage"_s);
    settings.storage.buckets = {bucket()};
    settings.home = QDir(path).filePath(u"home"_s);
    if (QFile vault(QDir(path).filePath(kVaultFile)); vault.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = vault.readAll().split('\n');
        settings.vault.folder = QDir(path).filePath(u"vault"_s);
        settings.vault.key = QString::fromLatin1(lines.value(0));
        settings.vault.mostBytes = lines.value(1).toLongLong();
    }
    return settings;
}

void SweepWorld::keepCopies(qint64 mostBytes)
{
    const Result<VaultPrivateKey> key = VaultPrivateKey::make();
    QFile vault(QDir(path()).filePath(kVaultFile));
    if (!key || !vault.open(QIODevice::WriteOnly))
        qFatal("there is no vault for the test");
    vault.write(key->publicKey().text().toLatin1() + '\n' + QByteArray::number(mostBytes));
    m_key = *key;
    QDir().mkpath(home()); // the key that signs lies there
}

VaultContent SweepWorld::copies() const
{
    return contentOf(QDir(path()).filePath(u"vault"_s), m_key);
}

Settings SweepWorld::settings() const
{
    return settingsOf(path());
}

ReadBackends SweepWorld::readers() const
{
    return readersOf(settings());
}

SweepBackends SweepWorld::backends() const
{
    return backendsOf(settings());
}

Result<Plan> SweepWorld::plan(const PlanRequest &request) const
{
    ScanCounters counters;
    return Planner(readers()).plan(request, counters, {});
}

Result<Run> SweepWorld::run(PlanId plan, const SweepBackends &backends, std::stop_token stop) const
{
    SweepRunner runner(backends);
    return runner.execute({plan, RunTrigger::Manual, {}, {}}, stop);
}

Result<Run> SweepWorld::sweep() const
{
    const Result<Plan> planned = plan();
    if (!planned)
        return fail(planned.error());
    return run(planned->id, backends());
}

QSet<QByteArray> SweepWorld::files() const
{
    QSet<QByteArray> keys;
    const QString base = root() + u'/' + bucket() + u'/';
    QDirIterator all(base, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        keys.insert(QFile::encodeName(all.next().sliced(base.size())));
    return keys;
}

QSet<QByteArray> SweepWorld::sessions() const
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(databasePath());
    if (!connection.database().open())
        qFatal("the database of the test cannot be opened");
    QSqlQuery query(u"SELECT session_key FROM parser_usersession"_s, connection.database());
    QSet<QByteArray> keys;
    while (query.next())
        keys.insert(query.value(0).toString().toUtf8());
    return keys;
}

qint64 SweepWorld::documentCount() const
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(databasePath());
    if (!connection.database().open())
        qFatal("the database of the test cannot be opened");
    QSqlQuery query(u"SELECT count(*) FROM parser_processeddocument"_s, connection.database());
    return query.next() ? query.value(0).toLongLong() : -1;
}

bool SweepWorld::hasFile(const ObjectKey &key) const
{
    return QFile::exists(root() + u'/' + bucket() + u'/' + QFile::decodeName(key));
}

void SweepWorld::writeFile(const ObjectKey &key, const QByteArray &bytes, Duration age)
{
    const QString path = root() + u'/' + bucket() + u'/' + QFile::decodeName(key);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test cannot be written");
    file.close();
    if (!setModified(QFile::encodeName(path), systemClock().now() - age))
        qFatal("a file's time cannot be set");
}

void SweepWorld::removeFile(const ObjectKey &key)
{
    QFile::remove(root() + u'/' + bucket() + u'/' + QFile::decodeName(key));
}

void SweepWorld::sql(const QString &statement) const
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(databasePath());
    if (!connection.database().open())
        qFatal("the database of the test cannot be opened");
    if (const Result<> done = connection.run(statement); !done)
        qFatal("%s", qPrintable(done.error().text));
}

QString SweepWorld::violation() const
{
    const QSet<QByteArray> there = files();
    const QSet<QByteArray> rows = sessions();
    for (const QByteArray &key : m_mustStay) {
        if (!there.contains(key))
            return u"a file that had to stay is gone: "_s + displayKey(key);
    }
    for (int i = 0; i < m_size.live; ++i) {
        if (!rows.contains(name('l', i)))
            return u"a live session is gone: "_s + displayKey(name('l', i));
    }
    for (const QByteArray &key : rows) {
        if (!key.startsWith('e'))
            continue;
        for (int document = 0; document < m_size.documents; ++document) {
            if (!there.contains(source(key, document)) || !there.contains(output(key, document)))
                return u"a session whose rows are there has lost a file: "_s + displayKey(key);
        }
    }
    for (int i = 0; i < m_size.riders; ++i) {
        for (const int other : {i, (i + m_size.riders - 1) % m_size.riders}) {
            if (rows.contains(name('e', other)) && !there.contains(rider(i)))
                return u"a file that a session names from outside has gone before its rows: "_s + displayKey(rider(i));
        }
    }
    const QByteArray big = name('e', m_size.expired - 1);
    const bool isBigThere = rows.contains(big);
    for (int i = 0; isBigThere && i < bigDocuments(m_size); ++i) {
        for (const ObjectKey &key : bigFiles(big, i)) {
            if (!there.contains(key))
                return u"a session whose rows are there has lost a file: "_s + displayKey(key);
        }
    }
    if (documentCount() != rows.size() * m_size.documents + (isBigThere ? bigDocuments(m_size) : 0))
        return u"documents and sessions do not match: "_s + QString::number(documentCount());
    return {};
}

QString SweepWorld::leftOver() const
{
    const QSet<QByteArray> left = files() & m_mustGo;
    if (!left.isEmpty())
        return QString::number(left.size()) + u" files had to go, among them "_s + displayKey(*left.begin());
    for (const QByteArray &key : sessions()) {
        if (key.startsWith('e'))
            return u"an expired session is still there: "_s + displayKey(key);
    }
    const Result<std::unique_ptr<Journal>> journal = openJournal(home());
    if (!journal)
        return journal.error().text;
    const Result<std::unique_ptr<SessionReader>> reader = makeSessionReader(settings().database);
    const WebAppId webApp = *(*journal)->webAppAt((*reader)->name());
    if (!(*journal)->openIntents(webApp)->empty())
        return u"the journal has open intents"_s;
    if (!(*journal)->unfinishedRuns(webApp)->empty())
        return u"the journal has unfinished runs"_s;
    if ((*journal)->pendingTotal(webApp)->items != 0)
        return u"the journal has pending deletions"_s;
    return {};
}

} // namespace docsweep
