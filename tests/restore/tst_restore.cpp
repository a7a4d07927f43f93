// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/restore/restoreworld.h"

#include "core/restore/restoretofolder.h"
#include "core/vault/vaultupkeep.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WorldSize kSmall{6, 2, 2, 2, 2, 0};

QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            tree.insert(file.fileName().mid(folder.size()), file.readAll());
    }
    return tree;
}

const RestoreItem *find(const std::vector<RestoreItem> &items, const QByteArray &key)
{
    const auto found = std::ranges::find_if(items, [&key](const RestoreItem &item) {
        return item.kind == RestoreKind::Object ? item.object.key == key : item.session == key;
    });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

/// What a sweep of a folder and an SQLite database took away comes back.
class RestoreTest : public QObject {
    Q_OBJECT

private slots:
    void bringsEverythingBack();
    void holdsWhatCameBack();
    void showsWithoutChangingAnything();
    void bringsOneSessionBack();
    void bringsOneFileBack();
    void neverReplacesWhatIsThereNow();
    void knowsWhatIsThereAlready();
    void attachesToASessionThatCameBack();
    void waitsForAStorageThatIsAway();
    void needsTheKey();
    void bringsNothingBackOnceTheTermIsOver();
    void givesUpWhatWasCutOffOnceTheTermIsOver();
    void givesAnErasedSessionNotBack();
    void tellsADamagedCopyAndBringsTheOthers();
    void refusesAnotherDatabase();
    void refusesAnAlteredPlan();
    void refusesAnotherNumberThanConfirmed();
    void waitsForNoOtherRun();
    void stopsWhereItIsAsked();
    void bringsToAFolder();
    void restoresOnASecondMachine();
    void isInTheLedger();
    void forgetsASession();
    void goesOnWithoutASessionThatWasForgotten();
    void givesUpWhatWasAltered();
    void somebodyGivesItUp();
    void givesUpWithoutTheKey();
    void givesUpNothingElse();
    void givingUpIsInTheLedger();
};

void RestoreTest::bringsEverythingBack()
{
    const Swept swept;
    QVERIFY(!swept.wrong().isEmpty());
    const Result<Restore> done = bringBack(swept.backends(), ofRun(swept.run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->stage, RestoreStage::Done);
    QCOMPARE(done->of(RestoreState::Restored).items, done->items);
    QVERIFY(done->sessions > 0 && done->items > done->sessions);
    QCOMPARE(swept.wrong(), QString());
    for (const RestoreItem &item : itemsOf(swept.backends(), done->id)) {
        QVERIFY(item.why.isEmpty());
        QVERIFY(item.kind == RestoreKind::Rows || !item.version.isEmpty());
    }
}

void RestoreTest::holdsWhatCameBack()
{
    const Swept swept(kSmall);
    RestoreBackends backends = swept.backends();
    int holdsAtFirstByte = 0;
    backends.onStep = [&](const char *step) {
        if (qstrcmp(step, "restore: begun") == 0) {
            const auto journal = swept.world.backends().journal();
            holdsAtFirstByte = int((*journal)->holds()->size());
        }
    };
    QVERIFY(bringBack(backends, ofRun(swept.run)));
    QVERIFY(holdsAtFirstByte > 0);
    const auto journal = swept.world.backends().journal();
    const auto holds = (*journal)->holds();
    QVERIFY(holds);
    for (const Hold &hold : *holds) {
        QVERIFY2(hold.note.contains("vault"_L1), qPrintable(hold.note));
        QVERIFY(hold.until && *hold.until > systemClock().now() + 23h && *hold.until < systemClock().now() + 25h);
    }
    QVERIFY(swept.world.sweep()); // as the next hourly run
    QCOMPARE(swept.wrong(), QString());
    for (const Hold &hold : *holds)
        QVERIFY((*journal)->removeHold(hold.id, {u"enough"_s, u"test@here"_s, systemClock().now()}));
    QVERIFY(swept.world.sweep());
    QVERIFY(!swept.wrong().isEmpty());
}

void RestoreTest::showsWithoutChangingAnything()
{
    const Swept swept(kSmall);
    const auto before = treeOf(swept.world.path());
    const Result<RestoreDraft> draft = RestorePlanner(swept.backends(), {}).plan(ofRun(swept.run));
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
    QVERIFY(draft->restore.items > 0 && draft->restore.bytes > 0 && draft->restore.sessions == 6);
    QCOMPARE(draft->restore.documents, 12);
    QVERIFY(std::ranges::count(draft->restore.warnings, Cause{CauseKind::HoldOnOneMachine}) == 1);
    auto after = treeOf(swept.world.path());
    for (auto file = after.begin(); file != after.end();) { // of the journal's connection
        if (file.key().endsWith("-shm"_L1) || file.key().endsWith("-wal"_L1))
            file = after.erase(file);
        else
            ++file;
    }
    for (auto file = after.cbegin(); file != after.cend(); ++file)
        QVERIFY2(before.value(file.key()) == *file, qPrintable(file.key()));
    RestoreRequest nothing;
    nothing.run = 4711;
    const Result<RestoreDraft> none = RestorePlanner(swept.backends(), {}).plan(nothing);
    QVERIFY(!none && none.error().cause.kind == CauseKind::NothingToRestore);
}

void RestoreTest::bringsOneSessionBack()
{
    const Swept swept(kSmall);
    RestoreRequest request;
    request.session = "e0003";
    const Result<Restore> done = bringBack(swept.backends(), request);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->sessions, 1);
    QVERIFY(swept.world.sessions().contains("e0003"));
    QVERIFY(!swept.world.sessions().contains("e0002"));
    const auto now = bytesOf(swept.world);
    QCOMPARE(now.value("e0003/doc0.jpg"), swept.before.value("e0003/doc0.jpg"));
    QVERIFY(!now.contains("e0002/doc0.jpg"));
}

void RestoreTest::bringsOneFileBack()
{
    const Swept swept(kSmall);
    RestoreRequest request;
    request.object = ObjectName{{}, "e0002/doc1.xlsx"};
    const QSet<QByteArray> before = swept.world.files();
    const Result<Restore> done = bringBack(swept.backends(), request);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->items, 1);
    QCOMPARE(swept.world.files() - before, QSet<QByteArray>({"e0002/doc1.xlsx"}));
    QVERIFY(!swept.world.sessions().contains("e0002"));
}

void RestoreTest::neverReplacesWhatIsThereNow()
{
    Swept swept(kSmall);
    swept.world.writeFile("e0001/doc0.jpg", "something else", 0s);
    const Result<RestoreDraft> draft = RestorePlanner(swept.backends(), {}).plan(ofRun(swept.run));
    QVERIFY(draft);
    const RestoreItem *foreseen = find(draft->items, "e0001/doc0.jpg");
    QVERIFY(foreseen && foreseen->why.cause.kind == CauseKind::ObjectThereNow);
    const Result<Restore> done = bringBack(swept.backends(), ofRun(swept.run));
    QVERIFY(done);
    QCOMPARE(done->stage, RestoreStage::Done);
    QCOMPARE(done->of(RestoreState::Conflict).items, 1);
    const auto items = itemsOf(swept.backends(), done->id);
    const RestoreItem *item = find(items, "e0001/doc0.jpg");
    QCOMPARE(item->state, RestoreState::Conflict);
    QCOMPARE(item->why.cause.kind, CauseKind::ObjectThereNow);
    QCOMPARE(item->why.cause.about[2], u"14"_s);
    QCOMPARE(bytesOf(swept.world).value("e0001/doc0.jpg"), "something else");
    swept.before["e0001/doc0.jpg"] = "something else";
    swept.times.remove("e0001/doc0.jpg");
    QCOMPARE(swept.wrong(), QString());
}

void RestoreTest::knowsWhatIsThereAlready()
{
    Swept swept(kSmall);
    QVERIFY(bringBack(swept.backends(), ofRun(swept.run)));
    swept.world.writeFile("e0001/doc0.jpg", QByteArray(swept.before.value("e0001/doc0.jpg").size(), 'x'), 0s);
    const Result<RestoreDraft> draft = RestorePlanner(swept.backends(), {}).plan(ofRun(swept.run));
    QVERIFY(draft);
    for (const RestoreItem &item : draft->items) {
        const bool isOther = item.object.key == "e0001/doc0.jpg"; // as large, and not the same
        QVERIFY2(item.isForeseenThere() != isOther && item.isForeseenConflict() == isOther,
            qPrintable(displayKey(item.object.key) + u' ' + item.why.text));
    }
    swept.world.writeFile("e0001/doc0.jpg", swept.before.value("e0001/doc0.jpg"), 0s);
    swept.times.remove("e0001/doc0.jpg");
    const Result<Restore> again = bringBack(swept.backends(), ofRun(swept.run));
    QVERIFY(again);
    QCOMPARE(again->of(RestoreState::AlreadyThere).items, again->items);
    QCOMPARE(swept.wrong(), QString());
}

void RestoreTest::attachesToASessionThatCameBack()
{
    const Swept swept(kSmall);
    swept.world.sql(u"INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) VALUES "
                    "('e0002', '2025-01-01 00:00:00', 1, datetime('now'))"_s);
    const Result<Restore> done = bringBack(swept.backends(), ofRun(swept.run));
    QVERIFY(done);
    QCOMPARE(done->of(RestoreState::Attached).items, 1);
    const auto items = itemsOf(swept.backends(), done->id);
    const auto rows = std::ranges::find_if(
        items, [](const RestoreItem &item) { return item.kind == RestoreKind::Rows && item.session == "e0002"; });
    QCOMPARE(rows->state, RestoreState::Attached);
    QCOMPARE(rows->told.size(), size_t(1)); // a cause, whose words every edge has
    QCOMPARE(rows->told.front().cause.kind, CauseKind::CameBackMeanwhile);
    QVERIFY(rows->told.front().text.contains(rows->told.front().cause.about[0]));
    QCOMPARE(swept.world.documentCount(), qint64((6 + 2) * 2));
}

void RestoreTest::waitsForAStorageThatIsAway()
{
    Swept swept(kSmall);
    RestoreBackends backends = swept.backends();
    const QString root = swept.world.root();
    const Result<Restore> plan = sealed(backends, ofRun(swept.run));
    QVERIFY(plan && QFile::rename(root, root + u"away"_s));
    const Result<Restore> waits = RestoreRunner(backends).execute(plan->id, plan->items, {});
    QVERIFY(QFile::rename(root + u"away"_s, root));
    QVERIFY2(waits, waits ? "" : qPrintable(waits.error().text));
    QCOMPARE(waits->stage, RestoreStage::Begun);
    QVERIFY(waits->of(RestoreState::Waiting).items > 0);
    QVERIFY(!swept.world.sessions().contains("e0001")); // no rows that name nothing
    RestoreRunner next(backends);
    const auto finished = next.finishEarlier({});
    QVERIFY(finished && finished->size() == 1);
    QCOMPARE(finished->front().stage, RestoreStage::Done);
    QCOMPARE(swept.wrong(), QString());
}

void RestoreTest::needsTheKey()
{
    const Swept swept(kSmall);
    RestoreBackends backends = swept.backends();
    const Result<Restore> plan = sealed(backends, ofRun(swept.run));
    QVERIFY(plan);
    std::stop_source stop;
    backends.onStep = [&stop](const char *step) {
        if (qstrcmp(step, "restore: objects recorded") == 0)
            stop.request_stop();
    };
    const Result<Restore> cut = RestoreRunner(backends).execute(plan->id, plan->items, stop.get_token());
    QVERIFY(!cut && cut.error().kind == ErrorKind::Cancelled);

    const RestoreBackends locked = restoringOf(swept.world.settings(), {});
    const Result<RestoreDraft> draft = RestorePlanner(locked, {}).plan(ofRun(swept.run));
    QVERIFY(!draft && draft.error().cause.kind == CauseKind::VaultLocked);
    RestoreRunner runner(locked);
    const auto waiting = runner.finishEarlier({});
    QVERIFY(waiting && waiting->size() == 1);
    QCOMPARE(waiting->front().stage, RestoreStage::Begun);
    QCOMPARE(waiting->front().warnings.back().kind, CauseKind::RestoreWaitsForKey);
    QVERIFY(swept.world.sweep()); // held meanwhile
    RestoreRunner opened(swept.backends());
    QVERIFY(opened.finishEarlier({}));
    QCOMPARE(swept.wrong(), QString());
}

void RestoreTest::bringsNothingBackOnceTheTermIsOver()
{
    const Swept swept(kSmall);
    FakeClock clock(systemClock().now() + 1h);
    clock.synchronise(true);
    const RestoreBackends backends = restoringOf(swept.world.settings(), swept.world.vaultKey(), clock);
    const Result<Restore> plan = sealed(backends, ofRun(swept.run));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
    const auto before = bytesOf(swept.world);
    clock.set(plan->termEnd);
    const Result<Restore> late = RestoreRunner(backends).execute(plan->id, plan->items, {});
    QVERIFY(!late);
    QCOMPARE(late.error().cause.kind, CauseKind::VaultTermOver);
    const Result<RestoreDraft> draft = RestorePlanner(backends, {}).plan(ofRun(swept.run));
    QVERIFY(!draft);
    QCOMPARE(bytesOf(swept.world), before);
    clock.set(plan->termEnd - 1us);
    QVERIFY(RestoreRunner(backends).execute(plan->id, plan->items, {}));
}

void RestoreTest::givesUpWhatWasCutOffOnceTheTermIsOver()
{
    const Swept swept(kSmall);
    FakeClock clock(systemClock().now() + 1h);
    clock.synchronise(true);
    RestoreBackends backends = restoringOf(swept.world.settings(), swept.world.vaultKey(), clock);
    const Result<Restore> plan = sealed(backends, ofRun(swept.run));
    QVERIFY(plan);
    std::stop_source stop;
    backends.onStep = [&stop](const char *step) {
        if (qstrcmp(step, "restore: objects recorded") == 0)
            stop.request_stop();
    };
    QVERIFY(!RestoreRunner(backends).execute(plan->id, plan->items, stop.get_token()));
    clock.set(plan->termEnd + 1s);
    RestoreRunner runner(backends);
    const auto over = runner.finishEarlier({});
    QVERIFY(over && over->size() == 1);
    QCOMPARE(over->front().stage, RestoreStage::GivenUp);
    QVERIFY(over->front().of(RestoreState::Failed).items > 0);
    QCOMPARE(over->front().of(RestoreState::Waiting).items, 0);
}

void RestoreTest::givesAnErasedSessionNotBack()
{
    const Swept swept(kSmall);
    const auto folder = VaultFolder::open(swept.world.settings().vault.folder);
    QVERIFY(eraseOwner(**folder, ownerOfSession("e0002"), {}));
    const Result<Restore> done = bringBack(swept.backends(), ofRun(swept.run));
    QVERIFY(done);
    QVERIFY(!swept.world.sessions().contains("e0002") && swept.world.sessions().contains("e0003"));
    QVERIFY(!swept.world.hasFile("e0002/doc0.jpg"));
}

void RestoreTest::tellsADamagedCopyAndBringsTheOthers()
{
    Swept swept(kSmall);
    const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
    QVERIFY(plan);
    const auto items = itemsOf(swept.backends(), plan->id);
    const RestoreItem *item = find(items, "e0004/doc0.jpg");
    QVERIFY(item);
    const auto folder = VaultFolder::open(swept.world.settings().vault.folder);
    QVERIFY(dropCopies(**folder, std::vector{item->copy}));
    const Result<Restore> done = RestoreRunner(swept.backends()).execute(plan->id, plan->items, {});
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->stage, RestoreStage::Done);
    QCOMPARE(done->of(RestoreState::Failed).items, 1);
    swept.before.remove("e0004/doc0.jpg");
    swept.times.remove("e0004/doc0.jpg");
    QCOMPARE(swept.wrong(), QString());
}

void RestoreTest::refusesAnotherDatabase()
{
    const Swept swept(kSmall);
    const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
    QVERIFY(plan);
    const SweepWorld other(kSmall);
    QVERIFY(other.sweep()); // so that it has an identity
    RestoreBackends backends = swept.backends();
    backends.sessions = other.backends().sessions;
    const Result<RestoreDraft> draft = RestorePlanner(backends, {}).plan(ofRun(swept.run));
    QVERIFY(!draft);
    QCOMPARE(draft.error().cause.kind, CauseKind::RestoreElsewhere);
    const Result<Restore> done = RestoreRunner(backends).execute(plan->id, plan->items, {});
    QVERIFY(!done);
    QCOMPARE(done.error().cause.kind, CauseKind::RestoreElsewhere);
}

void RestoreTest::refusesAnAlteredPlan()
{
    const Swept swept(kSmall);
    const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
    QVERIFY(plan);
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(RestoreBook::path(swept.world.home()));
        QVERIFY(connection.database().open());
        QVERIFY(connection.run(u"UPDATE restore_item SET key = x'6162' WHERE seq = 0"_s));
    }
    const auto before = bytesOf(swept.world);
    const Result<Restore> done = RestoreRunner(swept.backends()).execute(plan->id, plan->items, {});
    QVERIFY(!done);
    QCOMPARE(done.error().cause.kind, CauseKind::RestoreAltered);
    QCOMPARE(bytesOf(swept.world), before);
}

void RestoreTest::refusesAnotherNumberThanConfirmed()
{
    const Swept swept(kSmall);
    const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
    QVERIFY(plan);
    const Result<Restore> done = RestoreRunner(swept.backends()).execute(plan->id, plan->items - 1, {});
    QVERIFY(!done && done.error().cause.kind == CauseKind::RestoreAltered);
}

void RestoreTest::waitsForNoOtherRun()
{
    const Swept swept(kSmall);
    const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
    QVERIFY(plan);
    const auto sessions = swept.world.backends().sessions();
    const auto lock = (*sessions)->acquireRunLock({});
    QVERIFY(lock);
    const Result<Restore> done = RestoreRunner(swept.backends()).execute(plan->id, plan->items, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
}

void RestoreTest::stopsWhereItIsAsked()
{
    const Swept swept(kSmall);
    for (const QByteArray at : {"restore: held", "restore: objects intended", "restore: objects recorded",
             "restore: rows intended", "restore: rows recorded"}) {
        const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
        QVERIFY(plan);
        RestoreBackends backends = swept.backends();
        std::stop_source stop;
        backends.onStep = [&](const char *step) {
            if (at == step)
                stop.request_stop();
        };
        const Result<Restore> done = RestoreRunner(backends).execute(plan->id, plan->items, stop.get_token());
        QVERIFY2(!done && done.error().kind == ErrorKind::Cancelled, at.constData());
        RestoreRunner runner(swept.backends());
        const auto finished = runner.finishEarlier({});
        QVERIFY2(finished && finished->size() == 1, at.constData());
        QCOMPARE(swept.wrong(), QString());
    }
}

void RestoreTest::bringsToAFolder()
{
    const Swept swept(kSmall);
    const RestoreBackends backends = swept.backends();
    const Result<RestoreDraft> draft = RestorePlanner(backends, {}).planForFolder(ofRun(swept.run));
    QVERIFY(draft);
    const QTemporaryDir folder;
    const auto reader = backends.vault();
    const auto world = treeOf(swept.world.root());
    const auto told = bringToFolder(**reader, draft->items, folder.path(), {});
    QVERIFY2(told, told ? "" : qPrintable(told.error().text));
    QVERIFY(told->left.empty());
    QCOMPARE(told->sessions, 6);
    QCOMPARE(told->objects, qint64(draft->items.size()) - 6);
    const auto tree = treeOf(folder.path());
    QCOMPARE(tree.value(u"/document-uploads/e0001/doc0.jpg"_s), swept.before.value("e0001/doc0.jpg"));
    int sessions = 0;
    for (auto file = tree.cbegin(); file != tree.cend(); ++file) {
        if (!file.key().startsWith("/rows/"_L1))
            continue;
        ++sessions;
        const QJsonObject object = QJsonDocument::fromJson(*file).object();
        QVERIFY(object[u"session_key"].toString().startsWith(u'e'));
        QCOMPARE(object[u"tables"].toArray().size(), 2);
    }
    QCOMPARE(sessions, 6);
    QCOMPARE(treeOf(swept.world.root()), world);
    // Nothing there is replaced.
    const auto again = bringToFolder(**reader, draft->items, folder.path(), {});
    QVERIFY(again);
    QCOMPARE(again->left.size(), draft->items.size());
    QCOMPARE(treeOf(folder.path()), tree);

    RestoreItem odd;
    odd.object = {u"box"_s, "../a//b\\\x01"};
    QCOMPARE(pathInFolder(odd), "box/%2E%2E/a/%00/b%5C%01");
}

/// The server keeps, and another machine brings back: with the vault's folder and the private key alone.
void RestoreTest::restoresOnASecondMachine()
{
    const Swept swept(kSmall);
    const QTemporaryDir second;
    const QString vault = second.filePath(u"copied"_s);
    QVERIFY(QProcess::execute(u"cp"_s, {u"-a"_s, swept.world.settings().vault.folder, vault}) == 0);
    Settings settings = swept.world.settings();
    settings.vault.folder = vault;
    settings.vault.key.clear();
    settings.home = second.filePath(u"home"_s);
    QVERIFY(QDir().mkpath(settings.home));
    const Result<Restore> done = bringBack(restoringOf(settings, swept.world.vaultKey()), ofRun(swept.run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->stage, RestoreStage::Done);
    QCOMPARE(swept.wrong(), QString());
}

void RestoreTest::isInTheLedger()
{
    const Swept swept(kSmall);
    const auto made = makeLedger(swept.world.settings().database, swept.world.home());
    QVERIFY(made && (*made)->make({}));
    const Result<Restore> done = bringBack(swept.backends(), ofRun(swept.run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QVERIFY(std::ranges::count(done->warnings, Cause{CauseKind::HoldOnOneMachine}) == 0);
    const auto ledger = makeLedger(swept.world.settings().database, swept.world.home());
    QVERIFY((*ledger)->find({}));
    const auto runs = (*ledger)->runs(10, {});
    QVERIFY(runs && runs->size() == 1);
    QCOMPARE(runs->front().trigger, u"restore"_s);
    QCOMPARE(runs->front().state, u"done"_s);
    QCOMPARE(QJsonDocument::fromJson(runs->front().figures).object()[u"restored"].toInteger(), done->items);
    const auto proof = (*ledger)->verify({});
    QVERIFY2(proof && !proof->problem, proof ? "" : qPrintable(proof.error().text));
}

void RestoreTest::forgetsASession()
{
    const Swept swept(kSmall);
    const Result<Restore> done = bringBack(swept.backends(), ofRun(swept.run));
    QVERIFY(done);
    const auto book = RestoreBook::open(swept.world.home());
    const auto forgotten = (*book)->forgetSession("e0001");
    QVERIFY(forgotten && *forgotten > 1);
    for (const RestoreItem &item : itemsOf(swept.backends(), done->id))
        QVERIFY(item.session != "e0001");
    QFile file(RestoreBook::path(swept.world.home()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("e0001/doc"));
}

/// What is left of one that was cut off can be gone on with.
void RestoreTest::goesOnWithoutASessionThatWasForgotten()
{
    const Swept swept(kSmall);
    const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
    QVERIFY(plan);
    RestoreBackends backends = swept.backends();
    std::stop_source stop;
    backends.onStep = [&stop](const char *step) {
        if (qstrcmp(step, "restore: held") == 0)
            stop.request_stop();
    };
    QVERIFY(!RestoreRunner(backends).execute(plan->id, plan->items, stop.get_token()));
    QVERIFY((*RestoreBook::open(swept.world.home()))->forgetSession("e0001"));
    RestoreRunner runner(swept.backends());
    const auto finished = runner.finishEarlier({});
    QVERIFY2(finished && finished->size() == 1, finished ? "" : qPrintable(finished.error().text));
    QCOMPARE(finished->front().stage, RestoreStage::Done);
    QVERIFY(swept.world.sessions().contains("e0002") && !swept.world.sessions().contains("e0001"));
}

void RestoreTest::givesUpWhatWasAltered()
{
    const Swept swept(kSmall);
    const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
    QVERIFY(plan);
    RestoreBackends backends = swept.backends();
    std::stop_source stop;
    backends.onStep = [&stop](const char *step) {
        if (qstrcmp(step, "restore: held") == 0)
            stop.request_stop();
    };
    QVERIFY(!RestoreRunner(backends).execute(plan->id, plan->items, stop.get_token()));
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(RestoreBook::path(swept.world.home()));
        QVERIFY(connection.database().open());
        QVERIFY(connection.run(u"UPDATE restore_item SET item = 1 WHERE seq = 0"_s));
    }
    const auto before = bytesOf(swept.world);
    RestoreRunner runner(swept.backends());
    const auto ended = runner.finishEarlier({});
    QVERIFY(ended && ended->size() == 1);
    QCOMPARE(ended->front().stage, RestoreStage::GivenUp);
    QCOMPARE(bytesOf(swept.world), before);
    QVERIFY(bringBack(swept.backends(), ofRun(swept.run))); // a new one stands in nobody's way
    QCOMPARE(swept.wrong(), QString());
}

namespace {

/// Cut off at the `count`-th time that this step is done.
Result<Restore> cutOff(const Swept &swept, const char *at, int count = 1)
{
    RestoreBackends backends = swept.backends();
    const Result<Restore> plan = sealed(backends, ofRun(swept.run));
    if (!plan)
        return plan;
    std::stop_source stop;
    backends.onStep = [&](const char *step) {
        if (qstrcmp(step, at) == 0 && --count == 0)
            stop.request_stop();
    };
    if (RestoreRunner(backends).execute(plan->id, plan->items, stop.get_token()))
        return fail(ErrorKind::BadData, u"it was not cut off"_s);
    return plan;
}

} // namespace

/// Files are back, rows are not.
void RestoreTest::somebodyGivesItUp()
{
    const Swept swept(kSmall);
    const Result<Restore> cut = cutOff(swept, "restore: objects recorded");
    QVERIFY2(cut, cut ? "" : qPrintable(cut.error().text));
    const auto came = bytesOf(swept.world);
    QVERIFY(came.size() > 3);
    const auto journal = swept.world.backends().journal();
    const auto holds = (*journal)->holds();
    QVERIFY(holds && !holds->empty());
    for (const Hold &hold : *holds) // as if the restore had waited for long
        QVERIFY((*journal)->removeHold(hold.id, {u"over"_s, u"test@here"_s, systemClock().now()}));

    const Result<Restore> given = RestoreRunner(swept.backends()).giveUp(cut->id, {});
    QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    QCOMPARE(given->stage, RestoreStage::GivenUp);
    QVERIFY(given->endedAt && given->heldUntil && *given->heldUntil > systemClock().now() + 23h);
    for (const RestoreState state : {RestoreState::Planned, RestoreState::Begun, RestoreState::Waiting})
        QCOMPARE(given->of(state).items, 0);
    QCOMPARE(given->of(RestoreState::Failed).items, cut->sessions);
    QCOMPARE(given->of(RestoreState::Restored).items, cut->items - cut->sessions);
    for (const RestoreItem &item : itemsOf(swept.backends(), cut->id)) {
        const bool isLost = item.kind == RestoreKind::Rows;
        QCOMPARE(item.why.cause.kind, isLost ? CauseKind::RestoreGivenUp : CauseKind::Unknown);
    }
    QCOMPARE(bytesOf(swept.world), came);
    QVERIFY(swept.world.sweep()); // as the next hourly run
    QCOMPARE(bytesOf(swept.world), came); // held
    RestoreRunner runner(swept.backends());
    QVERIFY(runner.finishEarlier({})->empty());
    QVERIFY(bringBack(swept.backends(), ofRun(swept.run))); // a new one stands in nobody's way
    QCOMPARE(swept.wrong(), QString());
}

void RestoreTest::givesUpWithoutTheKey()
{
    const Swept swept(kSmall);
    const Result<Restore> cut = cutOff(swept, "restore: held");
    QVERIFY(cut);
    const auto before = bytesOf(swept.world);
    RestoreBackends backends = restoringOf(swept.world.settings(), VaultPrivateKey());
    backends.vault = {};
    const Result<Restore> given = RestoreRunner(backends).giveUp(cut->id, {});
    QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    QCOMPARE(given->of(RestoreState::Failed).items, cut->items);
    QCOMPARE(bytesOf(swept.world), before);
}

void RestoreTest::givesUpNothingElse()
{
    const Swept swept(kSmall);
    RestoreRunner runner(swept.backends());
    QCOMPARE(runner.giveUp(1, {}).error().cause.kind, CauseKind::RestoreUnknown);
    const Result<Restore> plan = sealed(swept.backends(), ofRun(swept.run));
    QVERIFY(plan);
    QCOMPARE(runner.giveUp(plan->id + 1, {}).error().cause.kind, CauseKind::RestoreUnknown);
    QCOMPARE(runner.giveUp(plan->id, {}).error().cause.kind, CauseKind::RestoreNotOpen); // it was never begun
    const Result<Restore> done = RestoreRunner(swept.backends()).execute(plan->id, plan->items, {});
    QVERIFY(done);
    QCOMPARE(runner.giveUp(plan->id, {}).error().cause.kind, CauseKind::RestoreNotOpen);
    QCOMPARE(swept.wrong(), QString());

    const Swept other(kSmall);
    const Result<Restore> cut = cutOff(other, "restore: held");
    QVERIFY(cut);
    const auto sessions = other.backends().sessions();
    const auto lock = (*sessions)->acquireRunLock({}); // somebody is at work, perhaps at this restore
    QVERIFY(lock);
    const Result<Restore> refused = RestoreRunner(other.backends()).giveUp(cut->id, {});
    QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
    const auto book = RestoreBook::open(other.backends().home);
    QCOMPARE((*book)->restore(cut->id)->stage, RestoreStage::Begun);
}

void RestoreTest::givingUpIsInTheLedger()
{
    const Swept swept(kSmall);
    const auto made = makeLedger(swept.world.settings().database, swept.world.home());
    QVERIFY(made && (*made)->make({}));
    const Result<Restore> cut = cutOff(swept, "restore: objects recorded");
    QVERIFY2(cut, cut ? "" : qPrintable(cut.error().text));
    QVERIFY(RestoreRunner(swept.backends()).giveUp(cut->id, {}));
    const auto ledger = makeLedger(swept.world.settings().database, swept.world.home());
    QVERIFY((*ledger)->find({}));
    const auto runs = (*ledger)->runs(10, {});
    QVERIFY(runs && runs->size() == 2);
    QCOMPARE(runs->front().trigger, u"restore"_s);
    QCOMPARE(runs->front().state, u"cancelled"_s);
    QCOMPARE(QJsonDocument::fromJson(runs->front().figures).object()[u"failed"].toInteger(), cut->sessions);
    const auto proof = (*ledger)->verify({});
    QVERIFY2(proof && !proof->problem, proof ? "" : qPrintable(proof.error().text));
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
