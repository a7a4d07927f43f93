// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demodata.h"

#include "core/base/ownfile.h"
#include "core/demo/demofiles.h"
#include "core/demo/demorows.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

#include <array>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace demo;

namespace {

    constexpr quint32 kSeed = 20'261'122;
    constexpr double kQuotaShare = 0.72; // of the quota in use, so that the gauge has something to say
    const Bucket kBucket = QStringLiteral("document-uploads");
    constexpr auto kListFile = "/.docsweep-demo"_L1;
    constexpr QByteArrayView kListHead = "docsweep demo 1\n";
    constexpr auto kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

    /// Between both, with as many small ones as large ones of each order.
    qint64 spread(QRandomGenerator &random, double least, double most)
    {
        return qint64(least * std::pow(most / least, random.generateDouble()));
    }

    Duration spread(QRandomGenerator &random, Duration least, Duration most)
    {
        return Duration(spread(random, double(least.count()), double(most.count())));
    }

    QByteArray letters(QRandomGenerator &random, int count, QByteArrayView alphabet)
    {
        QByteArray text(count, Qt::Uninitialized);
        for (char &letter : text)
            letter = alphabet[random.bounded(int(alphabet.size()))];
        return text;
    }

    QByteArray uuid(QRandomGenerator &random)
    {
        const auto hex = [&](int count) { return letters(random, count, "0123456789abcdef"); };
        return hex(8) + '-' + hex(4) + "-4" + hex(3) + "-a" + hex(3) + '-' + hex(12);
    }

    /// Makes the whole folder; every value comes from one row of random numbers.
    class DemoMaker {
    public:
        DemoMaker(const QString &folder, const DemoSize &size, Instant now)
            : m_folder(folder)
            , m_size(size)
            , m_now(now)
        {
        }

        /// The paths written into `.env` are those of `finalFolder`.
        Result<> make(const QString &finalFolder)
        {
            for (int i = 0; i < m_size.sessions; ++i) {
                if (const Result<> made = addSession(i % 3 == 2); !made)
                    return made;
            }
            for (int i = 0; i < m_size.orphanFolders; ++i) {
                if (const Result<> made = addOrphans(); !made)
                    return made;
            }
            if (const Result<> made = addOddities(); !made)
                return made;
            if (const Result<> written = writeDatabase(m_folder + "/db.sqlite3"_L1, m_sessions); !written)
                return written;
            if (const Result<> written = writeEnvironment(finalFolder); !written)
                return written;
            return writeOwnFile(m_folder + kListFile, kListHead + m_list, Readers::OwnerAlone, anyKind);
        }

    private:
        Result<> addSession(bool isLive)
        {
            SessionRow session;
            session.key = letters(m_random, 32, "abcdefghijklmnopqrstuvwxyz0123456789");
            const Duration idle = isLive ? spread(m_random, 1min, 50min) : spread(m_random, 65min, 40 * 24h);
            const Duration length = spread(m_random, 4min, isLive ? 6h : 90min);
            session.lastActivity = m_now - idle;
            session.createdAt = session.lastActivity - length;
            session.isActive = isLive || m_random.bounded(3) > 0;
            const int documents = m_random.bounded(10) == 0 ? 0 : 1 + m_random.bounded(4);
            for (int i = 0; i < documents; ++i) {
                const Instant uploaded = session.createdAt + length * (i + 1) / (documents + 1);
                Result<DocumentRow> document = addDocument(session.key, uploaded);
                if (!document)
                    return fail(document.error());
                session.documents.push_back(*document);
            }
            m_sessions.push_back(std::move(session));
            return {};
        }

        Result<DocumentRow> addDocument(const SessionKey &session, Instant uploaded)
        {
            const Paper paper = makePaper(m_random);
            DocumentRow row;
            row.createdAt = uploaded;
            row.updatedAt = uploaded + spread(m_random, 4s, 3min);
            row.fileType = std::array{u"pdf"_s, u"jpg"_s, u"pdf"_s, u"png"_s, u"txt"_s, u"jpg"_s}[m_random.bounded(6U)];
            row.filename = QString::fromLatin1(paper.title).toLower().replace(u' ', u'-') + u'-'
                + QString::number(m_random.bounded(1, 400)) + u'.' + row.fileType;
            row.source = folderPrefix(session) + uuid(m_random) + '.' + row.fileType.toLatin1();
            const QByteArray bytes = sourceBytes(row.fileType, paper);
            row.fileSize = bytes.size();
            if (const Result<> written = addFile(row.source, bytes, uploaded); !written)
                return fail(written.error());

            const int fate = m_random.bounded(20);
            row.status = fate < 15 ? u"completed"_s
                : fate < 17        ? u"failed"_s
                : fate < 19        ? u"processing"_s
                                   : u"pending"_s;
            if (fate < 15)
                return addOutputs(std::move(row), session, paper);
            if (row.status == "failed"_L1) {
                row.errorMessage = u"No table was found on page 1"_s;
                row.retryCount = 3;
            }
            return row;
        }

        Result<DocumentRow> addOutputs(DocumentRow row, const SessionKey &session, const Paper &paper)
        {
            row.extractedData = u"{\"title\": \"%1\", \"account_holder\": \"%2\", \"account\": \"%3\"}"_s.arg(
                QString::fromLatin1(paper.title), QString::fromLatin1(paper.holder),
                QString::fromLatin1(paper.account));
            const QByteArray base = folderPrefix(session) + uuid(m_random);
            const Result<QByteArray> sheet = makeSpreadsheet(paper, int(spread(m_random, 20, 6000)), m_random);
            if (!sheet)
                return fail(sheet.error());
            row.excel = base + ".xlsx";
            if (const Result<> written = addFile(row.excel, *sheet, row.updatedAt); !written)
                return fail(written.error());
            if (m_random.bounded(2) == 0) {
                row.pdf = base + ".pdf";
                const QByteArray bytes = makePdf(paper, spread(m_random, 12e3, 4e5), m_random);
                if (const Result<> written = addFile(row.pdf, bytes, row.updatedAt + 2s); !written)
                    return fail(written.error());
            }
            if (m_random.bounded(5) < 3) {
                const Result<QByteArray> letter = makeLetter(paper, int(spread(m_random, 20, 2000)), m_random);
                if (!letter)
                    return fail(letter.error());
                row.doc = base + ".docx";
                if (const Result<> written = addFile(row.doc, *letter, row.updatedAt + 3s); !written)
                    return fail(written.error());
            }
            return row;
        }

        QByteArray sourceBytes(const QString &type, const Paper &paper)
        {
            if (type == "pdf"_L1)
                return makePdf(paper, spread(m_random, 30e3, 4e6), m_random);
            if (type == "jpg"_L1)
                return makeJpeg(spread(m_random, 80e3, 3e6), m_random);
            if (type == "png"_L1)
                return makePng(spread(m_random, 60e3, 1.5e6), m_random);
            return makeText(paper, spread(m_random, 1e3, 60e3), m_random);
        }

        /// A folder whose session is not in the database any more.
        Result<> addOrphans()
        {
            const SessionKey gone = letters(m_random, 32, "abcdefghijklmnopqrstuvwxyz0123456789");
            const Instant left = m_now - spread(m_random, 2h, 60 * 24h);
            for (int i = 1 + m_random.bounded(4); i > 0; --i) {
                const bool isPicture = m_random.bounded(2) == 0;
                const QByteArray bytes = sourceBytes(isPicture ? u"jpg"_s : u"pdf"_s, makePaper(m_random));
                const ObjectKey key = folderPrefix(gone) + uuid(m_random) + (isPicture ? ".jpg" : ".pdf");
                if (const Result<> written = addFile(key, bytes, left + i * 20s); !written)
                    return written;
            }
            return {};
        }

        /// What a store that has been in use for long is full of.
        Result<> addOddities()
        {
            if (const Result<> written =
                    addFile("bookings-export.csv", makeText(makePaper(m_random), 48'000, m_random), m_now - 9 * 24h);
                !written)
                return written;
            const SessionKey emptied = letters(m_random, 32, "abcdefghijklmnopqrstuvwxyz0123456789");
            if (const Result<> written =
                    addFile(folderPrefix(emptied) + ".emptyFolderPlaceholder", {}, m_now - 30 * 24h);
                !written)
                return written;

            loseSomeSources();
            shareAnOutput();
            return ageAnOutput();
        }

        /// Rows whose file somebody has removed by hand.
        void loseSomeSources()
        {
            int lost = 0;
            for (size_t i = 0; i < m_sessions.size() && lost < 3; i += 4) {
                if (m_sessions[i].documents.empty())
                    continue;
                const QString file = path(m_sessions[i].documents.front().source);
                m_bytes -= QFileInfo(file).size();
                lost += QFile::remove(file) ? 1 : 0;
            }
        }

        /// A live session's row names an output in an expired session's folder: it must stay as long as the row.
        void shareAnOutput()
        {
            const auto withOutput = [this](bool isLive) -> DocumentRow * {
                for (size_t i = isLive ? 2 : 0; i < m_sessions.size(); i += 3) {
                    for (DocumentRow &document : m_sessions[i].documents) {
                        if (!document.excel.isEmpty())
                            return &document;
                    }
                }
                return nullptr;
            };
            const DocumentRow *expired = withOutput(false);
            DocumentRow *live = withOutput(true);
            if (expired && live)
                live->doc = expired->excel;
        }

        /// An output copied from an older one keeps that one's time, and is older than its session.
        Result<> ageAnOutput()
        {
            for (size_t i = 2; i < m_sessions.size(); i += 3) {
                for (const DocumentRow &document : m_sessions[i].documents) {
                    if (!document.excel.isEmpty())
                        return setTime(path(document.excel), m_sessions[i].createdAt - 26h);
                }
            }
            return {};
        }

        QString path(const ObjectKey &key) const
        {
            return m_folder + "/storage/"_L1 + kBucket + u'/' + QFile::decodeName(key);
        }

        Result<> addFile(const ObjectKey &key, const QByteArray &bytes, Instant modified)
        {
            const QString target = path(key);
            QFile file(target);
            if (!QDir().mkpath(QFileInfo(target).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
                || file.write(bytes) != bytes.size() || !file.flush())
                return fail(ErrorKind::Io, u"writing \""_s + target + u"\": "_s + file.errorString());
            file.close();
            m_bytes += bytes.size();
            m_list += kBucket.toUtf8() + '/' + key + '\n';
            return setTime(target, modified);
        }

        static Result<> setTime(const QString &file, Instant modified)
        {
            const auto second = std::chrono::floor<std::chrono::seconds>(modified);
            const timespec stamp{second.time_since_epoch().count(), long(toMicros(modified) % 1'000'000 * 1000)};
            const std::array<timespec, 2> times{stamp, stamp};
            if (utimensat(AT_FDCWD, QFile::encodeName(file).constData(), times.data(), 0) != 0)
                return fail(ErrorKind::Io, u"setting the time of \""_s + file + u"\": "_s + qt_error_string(errno));
            return {};
        }

        Result<> writeEnvironment(const QString &finalFolder) const
        {
            // Single quotes as .env files know them: a quote and a backslash within are escaped.
            const auto quoted = [](QString text) {
                text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
                return QString(u'\'' + text + u'\'');
            };
            const QString url =
                u"sqlite:///"_s + QString::fromLatin1(QUrl::toPercentEncoding(finalFolder + "/db.sqlite3"_L1, "/"));
            const qint64 quota = qint64(std::ceil(double(m_bytes) / kQuotaShare / (1024 * 1024)));
            const QString text = u"# Made by docsweep: demo data, nothing here belongs to anybody.\n"_s
                + u"STORAGE_ROOT="_s + quoted(finalFolder + "/storage"_L1) + u"\nSUPABASE_BUCKET_NAME="_s + kBucket
                + u"\nDATABASE_URL="_s + quoted(url) + u"\nCLEANUP_INTERVAL_HOURS=1\nMAX_STORAGE_SIZE_MB="_s
                + QString::number(std::max<qint64>(quota, 1)) + u"\nDOCSWEEP_HOME="_s + quoted(finalFolder + "/home"_L1)
                + u'\n';
            return writeOwnFile(m_folder + "/.env"_L1, text.toUtf8(), Readers::OwnerAlone, anyKind);
        }

        const QString m_folder;
        const DemoSize m_size;
        const Instant m_now;
        QRandomGenerator m_random{kSeed};
        std::vector<SessionRow> m_sessions;
        qint64 m_bytes = 0;
        QByteArray m_list; ///< a line for each file, beneath `storage`
    };

    Error notEmpty(const QString &folder)
    {
        return {ErrorKind::Conflict,
            u"\""_s + folder + u"\" exists and is not an empty folder; name a new one, nothing was touched"_s};
    }

    /// Beneath `storage`, as QDir names them. Errors: Conflict where the folder is no demo.
    Result<QSet<QString>> ownFiles(const QString &folder)
    {
        QFile list(folder + kListFile);
        const bool isReal = !QFileInfo(folder).isSymLink() && !QFileInfo(list).isSymLink();
        if (!isReal || !list.open(QIODevice::ReadOnly) || list.readLine() != kListHead)
            return fail(ErrorKind::Conflict,
                u"\""_s + folder
                    + u"\" has no list of the files that the demo made, so nothing was removed; remove the folder "
                      "yourself, then make a new demo"_s);
        QSet<QString> files;
        while (!list.atEnd())
            files.insert(QFile::decodeName(list.readLine().chopped(1)));
        return files;
    }

    /// By name, what docsweep writes into its home.
    bool isOfHome(const QFileInfo &entry)
    {
        static const QStringList ours{u"journal.sqlite3*"_s, u"journal.witness*"_s, u"ledger.witness*"_s,
            u"docsweep*.log*"_s, u"cleanup.log"_s, u"alerts.json*"_s, u"alerts.lock"_s, u"window.ini*"_s,
            u"window.lock"_s, u"window.socket"_s, u"trusted.json*"_s, u"credentials"_s, u"credentials.*"_s,
            u"vault.key"_s, u"vault-signing.key"_s, u"restores.sqlite*"_s};
        const bool isPlain = !entry.isSymLink() && !entry.isDir();
        return isPlain && QDir::match(ours, entry.fileName());
    }

    /// The database, what SQLite puts beside it, and docsweep's lock; a copy of it is somebody's.
    bool isOfDatabase(const QString &name)
    {
        static const QSet<QString> ours{u"db.sqlite3"_s, u"db.sqlite3-journal"_s, u"db.sqlite3-wal"_s,
            u"db.sqlite3-shm"_s, u"db.sqlite3.docsweep-lock"_s, u"db.sqlite3.docsweep"_s,
            u"db.sqlite3.docsweep-journal"_s};
        return ours.contains(name);
    }

    /// By name, what docsweep writes into a vault.
    bool isOfVault(const QFileInfo &entry)
    {
        static const QStringList ours{
            u"CACHEDIR.TAG"_s, u"vault.json"_s, u"latest"_s, u"*.vault"_s, u"*.keys"_s, u"*.lock"_s};
        return !entry.isSymLink() && !entry.isDir() && QDir::match(ours, entry.fileName());
    }

    /// What stands in a demo's folder and is not its own.
    QStringList strangersIn(const QString &folder, const QSet<QString> &own)
    {
        QStringList strangers;
        for (const QFileInfo &entry : QDir(folder).entryInfoList(kEverything)) {
            const QString name = entry.fileName();
            const bool isFolder = name == "storage"_L1 || name == "home"_L1 || name == "vault"_L1;
            const bool isFile = name == ".env"_L1 || name == kListFile.sliced(1) || isOfDatabase(name);
            if (entry.isSymLink() || !(isFolder ? entry.isDir() : isFile && entry.isFile()))
                strangers << name;
        }
        for (const QFileInfo &entry : QDir(folder + "/home"_L1).entryInfoList(kEverything)) {
            if (!isOfHome(entry))
                strangers << "home/"_L1 + entry.fileName();
        }
        for (const QFileInfo &entry : QDir(folder + "/vault"_L1).entryInfoList(kEverything)) {
            if (!isOfVault(entry))
                strangers << "vault/"_L1 + entry.fileName();
        }
        QSet<QString> folders{kBucket};
        for (const QString &file : own) {
            for (qsizetype at = file.lastIndexOf(u'/'); at > 0; at = file.lastIndexOf(u'/', at - 1))
                folders.insert(file.left(at));
        }
        const QString storage = folder + "/storage"_L1;
        for (QDirIterator all(storage, kEverything, QDirIterator::Subdirectories); all.hasNext();) {
            const QString name = all.next().sliced(storage.size() + 1);
            const QFileInfo entry = all.fileInfo();
            if (entry.isSymLink() || !(entry.isDir() ? folders : own).contains(name))
                strangers << "storage/"_L1 + name;
        }
        return strangers;
    }

    /// Errors: Conflict with what the demo did not make.
    Result<> requireAlone(const QString &folder, const QSet<QString> &own)
    {
        const QStringList strangers = strangersIn(folder, own);
        if (strangers.isEmpty())
            return {};
        const QString named =
            strangers.size() > 3 ? QString(strangers.first(3).join(", "_L1) + u", …"_s) : strangers.join(", "_L1);
        return fail(ErrorKind::Conflict,
            u"\"%1\" holds what the demo did not make: %2; move it away first, nothing was touched"_s.arg(
                folder, named));
    }

    /// A whole demo in a folder beside its place. Errors: Io.
    Result<std::unique_ptr<QTemporaryDir>> makeBeside(const QString &folder, const DemoSize &size, Instant now)
    {
        const QString above = QFileInfo(folder).path();
        if (!QDir().mkpath(above))
            return fail(ErrorKind::Io, u"the folder \""_s + above + u"\" cannot be made"_s);
        auto workshop = std::make_unique<QTemporaryDir>(above + "/.docsweep-demo-XXXXXX"_L1);
        if (!workshop->isValid())
            return fail(ErrorKind::Io, u"making a folder in \""_s + above + u"\": "_s + workshop->errorString());
        if (const Result<> made = DemoMaker(workshop->path(), size, now).make(folder); !made)
            return fail(made.error());
        return workshop;
    }

    bool move(const QString &from, const QString &to)
    {
        return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    }

    /// Without links as far as it is there.
    QString realPath(const QString &path)
    {
        const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        for (QString there = clean;; there = QFileInfo(there).path()) {
            const QString real = QFileInfo(there).canonicalFilePath();
            if (!real.isEmpty())
                return QDir::cleanPath(real + u'/' + clean.sliced(there.size()));
            if (QFileInfo(there).path() == there)
                return clean;
        }
    }

    QString cleanFolder(const QString &directory)
    {
        return QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    }

} // namespace

Result<> makeDemoData(const QString &directory, const DemoSize &size, Instant now)
{
    const QString folder = cleanFolder(directory);
    const QFileInfo existing(folder);
    if (existing.isSymLink() || (existing.exists() && !existing.isDir())
        || !QDir(folder).entryList(kEverything).isEmpty())
        return fail(notEmpty(folder));

    // Made beside its place and then moved there: a demo is there whole or not at all.
    const auto workshop = makeBeside(folder, size, now);
    if (!workshop)
        return fail(workshop.error());
    if (move((*workshop)->path(), folder)) {
        (*workshop)->setAutoRemove(false);
        return {};
    }
    if (errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR)
        return fail(notEmpty(folder));
    return fail(ErrorKind::Io, u"making \""_s + folder + u"\": "_s + qt_error_string(errno));
}

bool isDemoData(const QString &directory)
{
    return ownFiles(cleanFolder(directory)).has_value();
}

bool liesBeneath(const QString &path, const QString &folder)
{
    const QString whole = realPath(folder);
    return realPath(path) == whole || realPath(path).startsWith(whole == u"/"_s ? whole : QString(whole + u'/'));
}

QString demoFolderAround(const QString &path)
{
    for (QString folder = realPath(path);; folder = QFileInfo(folder).path()) {
        if (isDemoData(folder))
            return folder;
        if (folder == "/"_L1 || folder.isEmpty())
            return {};
    }
}

Result<> resetDemoData(const QString &directory, const DemoSize &size, Instant now)
{
    const QString folder = cleanFolder(directory);
    const Result<QSet<QString>> own = ownFiles(folder);
    if (!own)
        return fail(own.error());
    if (const Result<> alone = requireAlone(folder, *own); !alone)
        return alone;
    const auto workshop = makeBeside(folder, size, now);
    if (!workshop)
        return fail(workshop.error());
    if (const Result<> alone = requireAlone(folder, *own); !alone) // that took a while
        return alone;
    QTemporaryDir aside(QFileInfo(folder).path() + "/.docsweep-demo-XXXXXX"_L1);
    aside.setAutoRemove(false); // from here on the old demo may be in it
    if (!aside.isValid() || !move(folder, aside.path())) {
        const int why = errno;
        QDir().rmdir(aside.path());
        return fail(ErrorKind::Io, u"moving \""_s + folder + u"\" aside: "_s + qt_error_string(why));
    }
    // Nobody finds it by its name any more: what came in until then is seen now.
    if (const Result<> alone = requireAlone(aside.path(), *own); !alone) {
        QString text = alone.error().text;
        if (move(aside.path(), folder))
            text.replace(aside.path(), folder);
        return fail(ErrorKind::Conflict, text);
    }
    if (!move((*workshop)->path(), folder)) {
        QString text = u"making \""_s + folder + u"\": "_s + qt_error_string(errno);
        if (!move(aside.path(), folder))
            text += u"; the old demo is in \""_s + aside.path() + u'"';
        return fail(ErrorKind::Io, text);
    }
    (*workshop)->setAutoRemove(false);
    aside.remove();
    return {};
}

} // namespace docsweep
