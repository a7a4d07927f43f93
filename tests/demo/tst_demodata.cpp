// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/demo/demodata.h"
#include "core/objects/folderobjectstore.h"
#include "core/sql/sqlconnection.h"
#include "tests/support/objects/listing.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QImageReader>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The demo is what it says: files that open, rows as the web app writes them, every case a cleanup has to tell apart.
class TestDemoData : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void isAsLargeAsACollectionOfPapers();
    void holdsFilesThatOpenAsWhatTheyClaimToBe();
    void holdsRowsAsTheWebAppWritesThem();
    void holdsEveryCaseThatACleanupMeets();
    void makesTheSameTwice();
    void writesSettingsThatLoad_data();
    void writesSettingsThatLoad();
    void touchesNothingThatIsThere_data();
    void touchesNothingThatIsThere();
    void leavesNothingWhereItFails();
    void isMadeAnew();
    void isMadeAnewOnlyWhereNothingElseIs_data();
    void isMadeAnewOnlyWhereNothingElseIs();
    void knowsWhatLiesInIt();

private:
    QString folder() const { return m_folder.path() + "/demo"_L1; }
    QString objects() const { return folder() + "/storage/document-uploads"_L1; }
    QStringList files() const;

    QTemporaryDir m_folder;
    const Instant m_now = fromMicros(1'790'000'000'123'456);
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isPdf(const QByteArray &bytes)
{
    const qsizetype start = bytes.lastIndexOf("startxref\n");
    if (!bytes.startsWith("%PDF-1.4") || !bytes.endsWith("%%EOF\n") || start < 0)
        return false;
    const qsizetype table = bytes.sliced(start + 10).split('\n').constFirst().toLongLong();
    if (!bytes.sliced(table).startsWith("xref\n0 7\n"))
        return false;
    for (int object = 1; object <= 6; ++object) {
        const QByteArray line = bytes.sliced(table + 9 + qsizetype(object) * 20, 20);
        const QByteArray head = QByteArray::number(object) + " 0 obj\n";
        if (!bytes.sliced(line.first(10).toLongLong()).startsWith(head))
            return false;
    }
    return true;
}

/// Every part is well-formed, and the one that makes it this kind of document is there.
bool isOffice(const QByteArray &bytes, const QByteArray &mainPart)
{
    const std::unique_ptr<archive, int (*)(archive *)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_memory(zip.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return false;
    QByteArrayList names;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK) {
        names.append(archive_entry_pathname(entry));
        QByteArray part(archive_entry_size(entry), '\0');
        if (archive_read_data(zip.get(), part.data(), size_t(part.size())) != part.size())
            return false;
        QXmlStreamReader xml(part);
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return false;
    }
    return names.startsWith("[Content_Types].xml") && names.contains("_rels/.rels") && names.contains(mainPart);
}

bool opensAsItClaims(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    if (path.endsWith(".pdf"_L1))
        return isPdf(bytes);
    if (path.endsWith(".xlsx"_L1))
        return isOffice(bytes, "xl/worksheets/sheet1.xml");
    if (path.endsWith(".docx"_L1))
        return isOffice(bytes, "word/document.xml");
    if (path.endsWith(".png"_L1) || path.endsWith(".jpg"_L1)) {
        QImageReader reader(path);
        return reader.format() == (path.endsWith(".png"_L1) ? "png" : "jpeg") && !reader.read().isNull();
    }
    if (path.endsWith(".emptyFolderPlaceholder"_L1))
        return bytes.isEmpty();
    return (path.endsWith(".txt"_L1) || path.endsWith(".csv"_L1)) && bytes.contains("Account holder: ");
}

} // namespace

void TestDemoData::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    const Result<> made = makeDemoData(folder(), {}, m_now);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    qInfo("made in %lld ms", timer.elapsed());
}

void TestDemoData::isAsLargeAsACollectionOfPapers()
{
    qint64 bytes = 0;
    qint64 onDisk = 0;
    for (const QString &path : files()) {
        bytes += QFileInfo(path).size();
        struct stat facts { };
        QVERIFY(stat(QFile::encodeName(path).constData(), &facts) == 0);
        onDisk += facts.st_blocks * 512;
    }
    qInfo("%lld files, %lld MB", qint64(files().size()), bytes / 1'000'000);
    QVERIFY(bytes > 60'000'000 && bytes < 120'000'000);
    QVERIFY(onDisk >= bytes * 9 / 10);
}

void TestDemoData::holdsFilesThatOpenAsWhatTheyClaimToBe()
{
    QMap<QString, int> kinds;
    for (const QString &path : files()) {
        QVERIFY2(opensAsItClaims(path), qPrintable(path));
        ++kinds[QFileInfo(path).suffix()];
    }
    for (const char *kind : {"pdf", "jpg", "png", "txt", "xlsx", "docx", "csv", "emptyFolderPlaceholder"})
        QVERIFY2(kinds.value(QString::fromLatin1(kind)) > 0, kind);
}

void TestDemoData::holdsRowsAsTheWebAppWritesThem()
{
    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(folder() + "/db.sqlite3"_L1);
    QVERIFY(connection.database().open());
    const auto number = [&](const QString &sql) {
        auto query = connection.prepare(sql);
        return query && query->exec() && query->next() ? query->value(0).toLongLong() : -1;
    };
    QCOMPARE(number(u"SELECT count(*) FROM parser_usersession"_s), 60);
    QCOMPARE(number(u"SELECT count(*) FROM parser_usersession WHERE length(session_key) = 32"_s), 60);
    const QString cutoff = toDjangoText(m_now - 1h);
    QCOMPARE(number(u"SELECT count(*) FROM parser_usersession WHERE last_activity < '%1'"_s.arg(cutoff)), 40);
    QCOMPARE(number(u"SELECT count(*) FROM parser_usersession WHERE created_at > last_activity"_s), 0);
    QCOMPARE(number(u"SELECT count(DISTINCT processing_status) FROM parser_processeddocument"_s), 4);
    QCOMPARE(number(u"SELECT count(DISTINCT file_type) FROM parser_processeddocument"_s), 4);
    QCOMPARE(number(u"SELECT count(*) FROM parser_processeddocument WHERE file_size = 0"_s), 0);
    QVERIFY(number(u"SELECT count(*) FROM parser_processeddocument"_s) > 60);
    QCOMPARE(number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"_s), 1);
}

void TestDemoData::holdsEveryCaseThatACleanupMeets()
{
    FolderObjectStore store(folder() + "/storage"_L1);
    const Listing listing = listAll(store, u"document-uploads"_s);
    QVERIFY(listing.done && listing.problems.empty());
    QSet<ObjectKey> there;
    qint64 oldFiles = 0;
    for (const ObjectEntry &entry : listing.entries) {
        there.insert(entry.key);
        QVERIFY(entry.changedAt() && *entry.changedAt() < m_now);
        oldFiles += *entry.changedAt() < m_now - 1h ? 1 : 0;
    }
    QVERIFY(oldFiles > 0 && oldFiles < qint64(listing.entries.size()));

    SqlConnection connection(u"QSQLITE"_s);
    connection.database().setDatabaseName(folder() + "/db.sqlite3"_L1);
    QVERIFY(connection.database().open());
    auto query = connection.prepare(
        u"SELECT session_key, s.created_at, source_file_path, excel_file_path, pdf_file_path, doc_file_path "
        "FROM parser_processeddocument d JOIN parser_usersession s ON s.id = d.session_id"_s);
    QVERIFY(query && query->exec());
    QSet<ObjectKey> named;
    QSet<SessionKey> sessions;
    int dangling = 0;
    int foreign = 0;
    int olderThanItsSession = 0;
    while (query->next()) {
        const SessionKey session = query->value(0).toByteArray();
        sessions.insert(session);
        for (int column = 2; column < 6; ++column) {
            const ObjectKey key = query->value(column).toByteArray();
            if (key.isEmpty())
                continue;
            named.insert(key);
            dangling += there.contains(key) ? 0 : 1;
            if (!key.startsWith(folderPrefix(session))) {
                ++foreign;
                continue;
            }
            const auto entry = store.look(u"document-uploads"_s, key, {});
            const auto created = parseInstant(query->value(1).toByteArray());
            QVERIFY(entry && created);
            olderThanItsSession += *entry && (*entry)->changedAt() < created ? 1 : 0;
        }
    }
    QSet<SessionKey> orphanFolders;
    int loose = 0;
    for (const ObjectKey &key : std::as_const(there)) {
        loose += key.contains('/') ? 0 : 1;
        if (key.contains('/') && !sessions.contains(folderOf(key)))
            orphanFolders.insert(folderOf(key));
    }
    QCOMPARE(dangling, 3);
    QCOMPARE(foreign, 1);
    QCOMPARE(olderThanItsSession, 1);
    QCOMPARE(loose, 1);
    QCOMPARE(orphanFolders.size(), 7); // with the one that holds a placeholder alone
}

void TestDemoData::makesTheSameTwice()
{
    const QString again = m_folder.path() + "/again"_L1;
    QVERIFY(makeDemoData(again, {}, m_now));
    const QString base = folder();
    int compared = 0;
    for (const QString &path : files()) {
        const QString other = again + path.sliced(base.size());
        QVERIFY2(contentOf(path) == contentOf(other), qPrintable(other));
        QCOMPARE(QFileInfo(path).lastModified(), QFileInfo(other).lastModified());
        ++compared;
    }
    QDirIterator others(again + "/storage"_L1, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; others.hasNext(); others.next())
        --compared;
    QCOMPARE(compared, 0);
}

void TestDemoData::writesSettingsThatLoad_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a plain name") << u"plain"_s;
    QTest::newRow("a name full of traps") << u"it's 100% \"d\u00e9j\u00e0 vu\" #1 \\n $HOME?"_s;
    QTest::newRow("folders that are missing") << u"one/two/three"_s;
    QTest::newRow("a slash at the end") << u"slash/"_s;
}

void TestDemoData::writesSettingsThatLoad()
{
    QFETCH(QString, name);
    const QString place = m_folder.path() + u'/' + name;
    const Result<> made = makeDemoData(place, {6, 1}, m_now);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    LoadRequest request;
    request.envFile = QDir::cleanPath(place) + "/.env"_L1;
    const Result<Settings> settings = loadSettings(request);
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text));
    const QString clean = QDir::cleanPath(place);
    QCOMPARE(settings->database.kind, DatabaseKind::Sqlite);
    QCOMPARE(settings->database.sqlitePath, clean + "/db.sqlite3"_L1);
    QVERIFY(QFile::exists(settings->database.sqlitePath));
    QCOMPARE(settings->storage.kind, StorageKind::Folder);
    QCOMPARE(settings->storage.root, clean + "/storage"_L1);
    QCOMPARE(settings->storage.buckets, QList<Bucket>{u"document-uploads"_s});
    QCOMPARE(settings->home, clean + "/home"_L1);
    QCOMPARE(settings->retention.age, Duration(1h));
    FolderObjectStore store(settings->storage.root);
    qint64 bytes = 0;
    for (const ObjectEntry &entry : listAll(store, u"document-uploads"_s).entries)
        bytes += *entry.sizeBytes;
    const double share = double(bytes) / double(settings->retention.quotaBytes);
    QVERIFY2(share > 0.6 && share < 0.75, qPrintable(QString::number(share)));
}

void TestDemoData::touchesNothingThatIsThere_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"a file in it", "a hidden file in it", "a file instead", "a link to an empty folder"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestDemoData::touchesNothingThatIsThere()
{
    QFETCH(QString, what);
    QTemporaryDir base;
    const QString place = base.path() + "/demo"_L1;
    const auto write = [](const QString &path) { return QFile(path).open(QIODevice::WriteOnly); };
    if (what == "a file instead"_L1)
        QVERIFY(write(place));
    else if (what == "a link to an empty folder"_L1)
        QVERIFY(QDir(base.path()).mkdir(u"target"_s) && QFile::link(base.path() + "/target"_L1, place));
    else
        QVERIFY(QDir(base.path()).mkdir(u"demo"_s)
            && write(place + (what == "a file in it"_L1 ? u"/mine"_s : u"/.mine"_s)));
    const QStringList before = QDir(base.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const Result<> made = makeDemoData(place, {6, 1}, m_now);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    QCOMPARE(QDir(base.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    QVERIFY(!QFile::exists(place + "/.env"_L1));
}

void TestDemoData::leavesNothingWhereItFails()
{
    const Result<> made = makeDemoData(u"/proc/docsweep/demo"_s, {6, 1}, m_now);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Io);
}

void TestDemoData::isMadeAnew()
{
    QTemporaryDir base;
    const QString place = base.path() + "/demo"_L1;
    QVERIFY(!isDemoData(place));
    QVERIFY(makeDemoData(place, {6, 1}, m_now));
    QVERIFY(isDemoData(place));
    const auto listing = [&place] {
        QStringList found;
        QDirIterator all(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found << all.next();
        found.sort();
        return found;
    };
    const QStringList before = listing();
    QDirIterator some(place + "/storage"_L1, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(QFile::remove(some.next()));
    QVERIFY(QDir(place).mkpath(u"home"_s) && QFile(place + "/home/journal.sqlite3"_L1).open(QIODevice::WriteOnly));
    QVERIFY(QFile(place + "/db.sqlite3.docsweep-lock"_L1).open(QIODevice::WriteOnly));
    const Result<> made = resetDemoData(place, {6, 1}, m_now);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    QCOMPARE(listing(), before);
    QCOMPARE(
        QDir(base.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"demo"_s});
}

void TestDemoData::isMadeAnewOnlyWhereNothingElseIs_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
        {"/mine.txt", "/storage/document-uploads/mine.pdf", "/storage/other", "/home2", "/db.sqlite3.backup",
            "/db.sqlite3.docsweep-kept-1", "/home/mine.txt", "/home/.hidden", "/home/other/journal.sqlite3", "no list"})
        QTest::newRow(what) << QString::fromLatin1(what);
    QTest::newRow("a link") << u"link"_s;
}

void TestDemoData::isMadeAnewOnlyWhereNothingElseIs()
{
    QFETCH(QString, what);
    QTemporaryDir base;
    const QString place = base.path() + "/demo"_L1;
    QVERIFY(makeDemoData(place, {6, 1}, m_now));
    if (what == "no list"_L1)
        QVERIFY(QFile::remove(place + "/.docsweep-demo"_L1));
    else if (what == "link"_L1)
        QVERIFY(QFile::link(base.path(), place + "/home"_L1));
    else
        QVERIFY(QDir().mkpath(QFileInfo(place + what).path()) && QFile(place + what).open(QIODevice::WriteOnly));
    const QByteArray rows = contentOf(place + "/db.sqlite3"_L1);
    const Result<> made = resetDemoData(place, {6, 1}, m_now + 1h);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    QVERIFY(contentOf(place + "/db.sqlite3"_L1) == rows);
    QCOMPARE(
        QDir(base.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"demo"_s});
}

void TestDemoData::knowsWhatLiesInIt()
{
    QTemporaryDir base;
    const QString place = base.path() + "/demo"_L1;
    QVERIFY(makeDemoData(place, {6, 1}, m_now));
    QVERIFY(QFile::link(place, base.path() + "/link"_L1));
    for (const QString &inside :
        {u"/demo"_s, u"/demo/home/journal.sqlite3"_s, u"/link/home"_s, u"/x/../link/home/a"_s}) {
        QVERIFY2(liesBeneath(base.path() + inside, place), qPrintable(inside));
        QVERIFY2(liesBeneath(base.path() + inside, base.path() + "/link"_L1), qPrintable(inside));
        QCOMPARE(demoFolderAround(base.path() + inside), QFileInfo(place).canonicalFilePath());
    }
    for (const QString &outside : {u""_s, u"/demo2"_s, u"/demo/../other"_s, u"/missing/deep"_s}) {
        QVERIFY2(!liesBeneath(base.path() + outside, place), qPrintable(outside));
        QCOMPARE(demoFolderAround(base.path() + outside), QString());
    }
}

QStringList TestDemoData::files() const
{
    QStringList paths;
    QDirIterator all(objects(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(all.next());
    paths.sort();
    return paths;
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
