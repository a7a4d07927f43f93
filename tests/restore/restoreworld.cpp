// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/restore/restoreworld.h"

#include "core/objects/folderobjectstore.h"
#include "core/sessions/sessionstores.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QMap<QByteArray, QDateTime> timesOf(const SweepWorld &world)
    {
        QMap<QByteArray, QDateTime> times;
        for (const QByteArray &key : world.files()) {
            const QFileInfo file(world.root() + u'/' + SweepWorld::bucket() + u'/' + QFile::decodeName(key));
            times.insert(key, file.lastModified());
        }
        return times;
    }

} // namespace

RestoreBackends restoringOf(const Settings &settings, const VaultPrivateKey &key, const Clock &clock)
{
    RestoreBackends backends;
    const SweepBackends sweep = backendsOf(settings);
    backends.sessions = sweep.sessions;
    backends.objects = sweep.objects;
    backends.journal = sweep.journal;
    backends.ledger = [settings] { return makeLedger(settings.database, settings.home); };
    backends.vaultFolder = settings.vault.folder;
    backends.home = settings.home;
    backends.clock = &clock;
    backends.vault = [folder = settings.vault.folder, key, &clock]() -> Result<std::unique_ptr<VaultReader>> {
        const Result<std::shared_ptr<VaultFolder>> opened = VaultFolder::open(folder);
        if (!opened)
            return fail(opened.error());
        Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(*opened, clock);
        if (!reader || key.isNull())
            return reader;
        if (const Result<> unlocked = (*reader)->unlock(key); !unlocked)
            return fail(unlocked.error());
        return reader;
    };
    return backends;
}

Result<Restore> sealed(const RestoreBackends &backends, const RestoreRequest &request)
{
    Result<RestoreDraft> draft = RestorePlanner(backends, {}).plan(request);
    if (!draft)
        return fail(draft.error());
    const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(backends.home);
    if (!book)
        return fail(book.error());
    return (*book)->seal(draft->restore, draft->items);
}

Result<Restore> bringBack(const RestoreBackends &backends, const RestoreRequest &request, std::stop_token stop)
{
    const Result<Restore> restore = sealed(backends, request);
    if (!restore)
        return restore;
    return RestoreRunner(backends).execute(restore->id, restore->items, std::move(stop));
}

std::vector<RestoreItem> itemsOf(const RestoreBackends &backends, RestoreId id)
{
    const Result<std::unique_ptr<RestoreBook>> book = RestoreBook::open(backends.home);
    return book ? (*book)->items(id, -1, 1'000'000).value_or(std::vector<RestoreItem>()) : std::vector<RestoreItem>();
}

RestoreRequest ofRun(const Run &run)
{
    RestoreRequest request;
    request.run = run.id;
    return request;
}

Swept::Swept(const WorldSize &size)
    : world(size)
{
    world.keepCopies();
    world.sql(u"ALTER TABLE parser_processeddocument ADD COLUMN odd"_s);
    world.sql(u"UPDATE parser_processeddocument SET extracted_data = '{\"é\": [1, 1.50, null]}', "
              "odd = CASE id % 4 WHEN 0 THEN x'00ff' WHEN 1 THEN CAST(x'61006280' AS TEXT) WHEN 2 THEN 0.1 END, "
              "created_at = '2025-01-02 03:04:05.000001'"_s);
    before = bytesOf(world);
    times = timesOf(world);
    rows = rowsOf(world);
    dump = dumpOf(world);
    const Result<Run> swept = world.sweep();
    if (!swept || swept->state != RunState::Done
        || world.files() == QSet<QByteArray>(before.keyBegin(), before.keyEnd()))
        qFatal("the sweep failed: %s", swept ? "nothing went" : qPrintable(swept.error().text));
    run = *swept;
}

QString Swept::wrong() const
{
    const QMap<QByteArray, QByteArray> now = bytesOf(world);
    for (auto file = before.cbegin(); file != before.cend(); ++file) {
        if (!now.contains(file.key()))
            return u"not back: "_s + displayKey(file.key());
        if (now.value(file.key()) != *file)
            return u"other bytes: "_s + displayKey(file.key());
    }
    if (now.size() != before.size())
        return u"%1 files instead of %2"_s.arg(now.size()).arg(before.size());
    const QMap<QByteArray, QDateTime> timesNow = timesOf(world);
    for (auto time = times.cbegin(); time != times.cend(); ++time) {
        if (timesNow.value(time.key()) != *time)
            return u"another time: "_s + displayKey(time.key());
    }
    const QStringList dumpNow = dumpOf(world);
    for (const QString &line : dump) {
        if (!dumpNow.contains(line))
            return u"another row than "_s + line;
    }
    return dumpNow.size() == dump.size() ? QString() : u"%1 rows instead of %2"_s.arg(dumpNow.size()).arg(dump.size());
}

QStringList dumpOf(const SweepWorld &world)
{
    QStringList lines;
    static int number = 0;
    const QString name = u"dump%1"_s.arg(++number);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(world.databasePath());
        if (!database.open())
            qFatal("the database cannot be opened");
        for (const QString &table : {u"parser_usersession"_s, u"parser_processeddocument"_s}) {
            QStringList columns;
            QSqlQuery names(database);
            names.exec(u"SELECT name FROM pragma_table_xinfo('%1')"_s.arg(table));
            while (names.next())
                columns += u"typeof(\"%1\") || quote(\"%1\")"_s.arg(names.value(0).toString());
            QSqlQuery rows(database);
            rows.exec(u"SELECT "_s + columns.join(" || ',' || "_L1) + u" FROM "_s + table + u" ORDER BY id"_s);
            while (rows.next())
                lines += table + u' ' + rows.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return lines;
}

} // namespace docsweep
