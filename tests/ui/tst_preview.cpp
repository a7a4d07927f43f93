// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objects/memoryobjectstore.h"
#include "ui/candidates/previewcell.h"
#include "ui/candidates/previewpane.h"

#include <QApplication>
#include <QBuffer>
#include <QByteArrayList>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <future>
#include <new>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Files are opened by the worker of the real program.
class PreviewTest : public QObject {
    Q_OBJECT

private slots:
    void showsAPicture_data();
    void showsAPicture();
    void showsTheFirstPageOfAPdf();
    void showsTheWordsOfAPdf();
    void showsTheBeginningOfAText();
    void readsTextInAnyEncoding_data();
    void readsTextInAnyEncoding();
    void marksWhatCannotBeSeen();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void readsNoMoreThanItShows();
    void opensNothingButItsOwnFormats_data();
    void opensNothingButItsOwnFormats();
    void stopsAPdfThatDoesNotEnd();
    void stopsWhenItIsAskedTo();
    void aPaneThatGoesWaitsForNothing();
    void saysHowAWorkerEnded_data();
    void saysHowAWorkerEnded();
    void believesNoWorker_data();
    void believesNoWorker();
    void tellsTheWorkerNothing();
    void worksAsAnotherUser();
    void theCellIsClosed();

private:
    static QByteArray picture(QSize size, const char *format);
    static QByteArray pdf(int pages);
    static QByteArray pdfOf(const QByteArrayList &objects);
    static QByteArray nestedPdf(int levels, int times);
    static Preview look(const ObjectKey &key, const QByteArray &bytes, QSize most, const PreviewWorker &worker);
    static Preview look(const ObjectKey &key, const QByteArray &bytes, QSize most = {200, 200})
    {
        return look(key, bytes, most, {QStringLiteral(DOCSWEEP_GUI), 20s});
    }
    /// A program that does this.
    QString script(const QByteArray &text);

    QTemporaryDir m_folder;
};

Preview PreviewTest::look(const ObjectKey &key, const QByteArray &bytes, QSize most, const PreviewWorker &worker)
{
    const Result<Preview> preview = worker.look(key, bytes, most, {});
    return preview ? *preview : Preview{{}, {}, preview.error().text};
}

QString PreviewTest::script(const QByteArray &text)
{
    const QString path = m_folder.filePath(u"script"_s);
    QFile file(path);
    file.remove();
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + text + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QByteArray PreviewTest::pdfOf(const QByteArrayList &objects)
{
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype number = 0; number < objects.size(); ++number) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(number + 1) + " 0 obj\n" + objects[number] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + count + '\n' + table + "trailer << /Root 1 0 R /Size " + count + " >>\nstartxref\n"
        + QByteArray::number(bytes.size()) + "\n%%EOF\n";
}

/// Forms within forms: each of so many levels shows the next one so many times.
QByteArray PreviewTest::nestedPdf(int levels, int times)
{
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R "
        "/Resources << /XObject << /F 5 0 R >> >> >>",
        "<< /Length 5 >>\nstream\n/F Do\nendstream"};
    for (int level = 0; level < levels; ++level) {
        const bool isLast = level == levels - 1;
        const QByteArray drawn = isLast ? QByteArray("0 0 50 50 re f") : QByteArray("/F Do ").repeated(times);
        const QByteArray inner = isLast ? QByteArray() : "/XObject << /F " + QByteArray::number(6 + level) + " 0 R >>";
        objects += "<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << " + inner + " >> /Length "
            + QByteArray::number(drawn.size()) + " >>\nstream\n" + drawn + "\nendstream";
    }
    return pdfOf(objects);
}

QByteArray PreviewTest::picture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray PreviewTest::pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), page == 0 ? Qt::green : Qt::blue);
    }
    painter.end();
    return bytes;
}

void PreviewTest::showsAPicture_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("shown");
    const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");
    QTest::newRow("png") << QByteArray("a/b.png") << picture({60, 30}, "png") << QSize(60, 30);
    QTest::newRow("jpeg, made small") << QByteArray("a/b.JPG") << picture({800, 400}, "jpg") << QSize(200, 100);
    QTest::newRow("large") << QByteArray("a/b.bmp") << picture({1600, 1200}, "bmp") << QSize(200, 150);
    QTest::newRow("gif") << QByteArray("a/b.gif") << gif << QSize(1, 1);
    QTest::newRow("by its bytes, not its name") << QByteArray("a/b.gif") << picture({60, 30}, "png") << QSize(60, 30);
}

void PreviewTest::showsAPicture()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, shown);
    QVERIFY(canPreview(key));
    const Preview preview = look(key, bytes, {200, 200});
    QCOMPARE(preview.picture.size(), shown);
    if (shown.width() > 5)
        QVERIFY(preview.picture.pixelColor(5, 5).red() > 240);
    QVERIFY(preview.remark.contains(u"pixels"_s));
}

void PreviewTest::showsTheFirstPageOfAPdf()
{
    const Preview preview = look("a/b.pdf", pdf(3), {300, 300});
    QVERIFY2(!preview.picture.isNull(), qPrintable(preview.remark));
    QVERIFY(preview.picture.height() <= 301 && preview.picture.height() > 250);
    QCOMPARE(preview.picture.pixelColor(preview.picture.rect().center()), QColor(Qt::green));
    QVERIFY(preview.remark.contains(u"3"_s));
}

/// The cell still finds the fonts that a document names and does not hold.
void PreviewTest::showsTheWordsOfAPdf()
{
    const QByteArray drawn = "BT /F 40 Tf 5 40 Td (Hello) Tj ET";
    const Preview preview = look("a/b.pdf",
        pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /Font << /F << /Type "
            "/Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
            "<< /Length " + QByteArray::number(drawn.size()) + " >>\nstream\n" + drawn + "\nendstream"}));
    int dark = 0;
    for (int y = 0; y < preview.picture.height(); ++y) {
        for (int x = 0; x < preview.picture.width(); ++x)
            dark += preview.picture.pixelColor(x, y).lightness() < 100 ? 1 : 0;
    }
    QVERIFY2(dark > 500, qPrintable(QString::number(dark) + preview.remark));
}

void PreviewTest::showsTheBeginningOfAText()
{
    QCOMPARE(look("a/b.txt", "one\r\ntwo\tthree", {9, 9}).text, u"one\ntwo\tthree"_s);
    const Preview preview = look("a/b.csv", QByteArray(int(kMostPreviewText) + 1, 'x'), {9, 9});
    QCOMPARE(preview.text.size(), kMostPreviewText);
    QVERIFY(preview.remark.contains(u"beginning"_s));
    QVERIFY(look("a/b.txt", "", {9, 9}).remark.contains(u"empty"_s));
}

void PreviewTest::readsTextInAnyEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("M\xc3\xa4rz") << u"März"_s;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbfM\xc3\xa4rz") << u"März"_s;
    QTest::newRow("Latin-1") << QByteArray("M\xe4rz") << u"März"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeM\0\xe4\0", 6) << u"Mä"_s;
}

void PreviewTest::readsTextInAnyEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(look("a/b.txt", bytes, {9, 9}).text, text);
}

void PreviewTest::marksWhatCannotBeSeen()
{
    const QString text = look("a/b.txt",
        QByteArray("a\0b\x1b[2Jc\xe2\x80\xae"
                   "d",
            12),
        {9, 9})
                             .text;
    QCOMPARE(text, u"a\uFFFDb\uFFFD[2Jc\uFFFDd"_s);
}

void PreviewTest::saysWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another kind of file") << QByteArray("a/b.xlsx") << QByteArray("PK");
    QTest::newRow("no picture") << QByteArray("a/b.png") << QByteArray("no picture");
    QTest::newRow("nothing at all") << QByteArray("a/b.jpg") << QByteArray();
    QTest::newRow("broken picture") << QByteArray("a/b.png") << picture({60, 30}, "png").left(40);
    QTest::newRow("no PDF") << QByteArray("a/b.pdf") << QByteArray("no PDF");
    QTest::newRow("broken PDF") << QByteArray("a/b.pdf") << pdf(1).left(200);
    QTest::newRow("too large") << QByteArray("a/b.pdf") << QByteArray(int(kMostPreviewBytes) + 1, 'x');
}

void PreviewTest::saysWhyThereIsNone()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, bytes);
    const Preview preview = look(key, bytes, {200, 200});
    QVERIFY(preview.isEmpty());
    QVERIFY(!preview.remark.isEmpty());
}

void PreviewTest::readsNoMoreThanItShows()
{
    QCOMPARE(previewBytes("a/b.txt"), kMostPreviewText);
    QCOMPARE(previewBytes("a/b.pdf"), kMostPreviewBytes);
    QVERIFY(!canPreview("a/b.xlsx"));
    QVERIFY(!canPreview("a/pdf"));
}

void PreviewTest::opensNothingButItsOwnFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>)";
    QTest::newRow("SVG") << svg;
    QTest::newRow("SVG with a prolog") << QByteArray("<?xml version=\"1.0\"?>" + svg);
    QTest::newRow("PPM") << QByteArray("P6 1 1 255 abc");
    QTest::newRow("XPM") << QByteArray("/* XPM */\nstatic char *x[] = {\"1 1 1 1\", \"a c red\", \"a\"};");
    QTest::newRow("ICO") << picture({8, 8}, "ico");
    QTest::newRow("TIFF") << QByteArray("II*\0\10\0\0\0", 8);
}

void PreviewTest::opensNothingButItsOwnFormats()
{
    QFETCH(QByteArray, bytes);
    for (const char *name : {"a/b.png", "a/b.jpg", "a/b.bmp", "a/b.webp"}) {
        const Preview preview = look(name, bytes);
        QVERIFY(preview.isEmpty());
        QCOMPARE(preview.remark, u"This picture cannot be read."_s);
    }
}

void PreviewTest::stopsAPdfThatDoesNotEnd()
{
    const QByteArray bytes = nestedPdf(30, 10);
    QVERIFY(bytes.size() < 10000);
    QVERIFY(!look("a/b.pdf", nestedPdf(3, 2)).isEmpty()); // what it is made of is a PDF
    QElapsedTimer time;
    time.start();
    const Preview preview = look("a/b.pdf", bytes, {200, 200}, {QStringLiteral(DOCSWEEP_GUI), 2s});
    QVERIFY(preview.isEmpty());
    QCOMPARE(preview.remark, u"The preview took too long and was stopped. The file may be harmful."_s);
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!look("a/b.pdf", pdf(1)).isEmpty());
}

void PreviewTest::stopsWhenItIsAskedTo()
{
    const QString begun = m_folder.filePath(u"begun"_s);
    const PreviewWorker worker{script("touch '" + begun.toLocal8Bit() + "'; exec sleep 60"), 60s};
    std::stop_source stop;
    std::future<Result<Preview>> looking = std::async(std::launch::async, [&] {
        return worker.look("a/b.txt", "x", {200, 200}, stop.get_token());
    });
    QTRY_VERIFY(QFile::exists(begun));
    QElapsedTimer time;
    time.start();
    stop.request_stop();
    const Result<Preview> preview = looking.get();
    QVERIFY(!preview);
    QCOMPARE(preview.error().kind, ErrorKind::Cancelled);
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

/// The window as well goes at once: this pane's own worker is busy for ever with such a PDF.
void PreviewTest::aPaneThatGoesWaitsForNothing()
{
    const auto objects = std::make_shared<MemoryObjects>();
    objects->addBucket(u"b"_s);
    objects->set(u"b"_s, "a/b.pdf", nestedPdf(30, 10), {});
    objects->set(u"b"_s, "a/c.pdf", pdf(1), {});
    const ObjectReaderFactory readers = [objects]() -> Result<std::unique_ptr<ObjectReader>> {
        return std::unique_ptr<ObjectReader>(std::make_unique<MemoryObjectStore>(objects));
    };
    auto pane = std::make_unique<PreviewPane>(Theme::light());
    const auto open = [&pane, &readers](const ObjectKey &key) {
        pane->setObject(readers, {u"b"_s, key});
        pane->findChild<QPushButton *>(u"previewOpen"_s)->click();
    };
    const auto hasWorker = [] {
        QProcess children;
        children.start(u"pgrep"_s, {u"-f"_s, u"-P"_s, QString::number(::getpid()), u"--"_s, u"--preview-worker"_s});
        return children.waitForFinished() && children.exitCode() == 0;
    };
    open("a/b.pdf");
    QTRY_VERIFY(hasWorker());
    open("a/c.pdf"); // another file ends it
    QTRY_VERIFY(!pane->findChild<QLabel *>(u"previewPicture"_s)->pixmap(Qt::ReturnByValue).isNull());
    QTRY_VERIFY(!hasWorker());
    open("a/b.pdf");
    QTRY_VERIFY(hasWorker());
    QElapsedTimer time;
    time.start();
    pane.reset();
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!hasWorker());
}

void PreviewTest::saysHowAWorkerEnded_data()
{
    QTest::addColumn<QByteArray>("does");
    QTest::addColumn<QString>("remark");
    const QString failed = u"The preview failed and was stopped. The file may be harmful."_s;
    QTest::newRow("at once") << QByteArray("exit 0") << failed;
    QTest::newRow("with an error") << QByteArray("cat > /dev/null; exit 3") << failed;
    QTest::newRow("by a signal") << QByteArray("kill -SEGV $$") << failed;
    QTest::newRow("never") << QByteArray("exec sleep 60")
                           << u"The preview took too long and was stopped. The file may be harmful."_s;
    QTest::newRow("with more than it may answer") << QByteArray("exec cat /dev/zero") << failed;
}

void PreviewTest::saysHowAWorkerEnded()
{
    QFETCH(QByteArray, does);
    QFETCH(QString, remark);
    QElapsedTimer time;
    time.start();
    const Preview preview = look("a/b.pdf", pdf(1), {200, 200}, {script(does), 1s});
    QVERIFY(preview.isEmpty());
    QCOMPARE(preview.remark, remark);
    QVERIFY(time.elapsed() < 10000);
    QCOMPARE(look("a/b.pdf", pdf(1), {200, 200}, {u"/nowhere/docsweep"_s, 1s}).remark,
        u"The preview could not be started."_s);
}

void PreviewTest::believesNoWorker_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto answer = [](quint8 what, const QString &text, QSize size, const QByteArray &pixels) {
        QByteArray payload;
        QDataStream stream(&payload, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << what << QSize(9, 9) << qint32(1) << text << size << pixels;
        return payload;
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no answer") << QByteArray("something else");
    QTest::newRow("fewer pixels than it says") << answer(0, {}, {200, 200}, QByteArray(100, 'x'));
    QTest::newRow("more pixels than were asked for") << answer(0, {}, {300, 10}, QByteArray(300 * 10 * 4, 'x'));
    QTest::newRow("a size below nothing") << answer(0, {}, {-5, -5}, QByteArray(100, 'x'));
    QTest::newRow("a size beyond numbers") << answer(0, {}, {1 << 30, 1 << 30}, QByteArray());
    QTest::newRow("too long a text") << answer(2, QString(70000, u'x'), {}, {});
    QTest::newRow("another kind of answer") << answer(200, {}, {}, {});
    QTest::newRow("more behind it") << answer(2, u"text"_s, {}, {}) + "more";
}

void PreviewTest::believesNoWorker()
{
    QFETCH(QByteArray, payload);
    QByteArray frame;
    QDataStream(&frame, QIODevice::WriteOnly) << quint32(payload.size());
    QFile file(m_folder.filePath(u"answer"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(frame + payload);
    file.close();
    const QString worker = script("cat > /dev/null; exec cat '" + file.fileName().toLocal8Bit() + '\'');
    const Preview preview = look("a/b.png", "x", {200, 200}, {worker, 10s});
    QVERIFY(preview.isEmpty());
    QCOMPARE(preview.remark, u"The preview failed and was stopped. The file may be harmful."_s);
}

void PreviewTest::tellsTheWorkerNothing()
{
    qputenv("SUPABASE_SERVICE_KEY", "a secret");
    const QString told = m_folder.filePath(u"told"_s);
    look("a/b.txt", "x", {9, 9}, {script("(env; pwd; ls -l /proc/self/fd) > '" + told.toLocal8Bit() + '\''), 10s});
    qunsetenv("SUPABASE_SERVICE_KEY");
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\n/\n"));
    QVERIFY2(!text.contains("secret") && !text.contains("HOME="), text);
}

void PreviewTest::worksAsAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("this process is no root and can be nobody else");
    const QString worker = script("exec setpriv --reuid 12345 --regid 12345 --clear-groups '" DOCSWEEP_GUI "' \"$@\"");
    QCOMPARE(look("a/b.png", picture({60, 30}, "png"), {200, 200}, {worker, 20s}).picture.size(), QSize(60, 30));
    QVERIFY(!look("a/b.pdf", pdf(1), {200, 200}, {worker, 20s}).isEmpty());
}

void PreviewTest::theCellIsClosed()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--in-the-cell"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

/// What a file that took the worker over would try. Names on stdout what it could do.
int tryEverything()
{
    const pid_t parent = ::getppid();
    limitPreviewCell();
    if (!closePreviewCell()) {
        std::puts("the cell is open");
        return 1;
    }
    const auto could = [](bool done, const char *what) {
        if (done)
            std::puts(what);
    };
    could(::socket(AF_INET, SOCK_STREAM, 0) >= 0, "the network");
    could(::socket(AF_UNIX, SOCK_STREAM, 0) >= 0, "a local socket");
    could(::open("/tmp/docsweep-cell", O_WRONLY | O_CREAT, 0600) >= 0, "a new file");
    could(::open("/dev/null", O_RDWR) >= 0, "writing");
    could(::open("/etc/shadow", O_RDONLY) >= 0, "reading what is root's");
    could(::unlink("/tmp/docsweep-nothing") == 0 || errno != EPERM, "removing");
    could(::kill(parent, 0) == 0, "signals to others");
    could(::execl("/bin/true", "true", nullptr) == 0, "another program");
    could(::fork() >= 0, "another process");
    could(::setuid(0) == 0 && ::getuid() == 0 && ::open("/etc/shadow", O_RDONLY) >= 0, "being root again");
    could(::operator new(std::size_t(4) << 30, std::nothrow) != nullptr, "four gigabytes");
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace docsweep

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--in-the-cell") == 0)
        return docsweep::tryEverything();
    if (docsweep::isPreviewWorker(argc, argv))
        return docsweep::runPreviewWorker(argc, argv);
    const QApplication app(argc, argv);
    docsweep::PreviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_preview.moc"
