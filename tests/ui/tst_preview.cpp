// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/preview.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

class PreviewTest : public QObject {
    Q_OBJECT

private slots:
    void showsAPicture_data();
    void showsAPicture();
    void showsTheFirstPageOfAPdf();
    void showsTheBeginningOfAText();
    void readsTextInAnyEncoding_data();
    void readsTextInAnyEncoding();
    void marksWhatCannotBeSeen();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void readsNoMoreThanItShows();

private:
    static QByteArray picture(QSize size, const char *format);
    static QByteArray pdf(int pages);
};

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
    QTest::newRow("png") << QByteArray("a/b.png") << picture({60, 30}, "png") << QSize(60, 30);
    QTest::newRow("jpeg, made small") << QByteArray("a/b.JPG") << picture({800, 400}, "jpg") << QSize(200, 100);
    QTest::newRow("by its bytes, not its name") << QByteArray("a/b.gif") << picture({60, 30}, "png") << QSize(60, 30);
}

void PreviewTest::showsAPicture()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, shown);
    QVERIFY(canPreview(key));
    const Preview preview = makePreview(key, bytes, {200, 200});
    QCOMPARE(preview.picture.size(), shown);
    QVERIFY(preview.picture.pixelColor(5, 5).red() > 240);
    QVERIFY(preview.remark.contains(u"pixels"_s));
}

void PreviewTest::showsTheFirstPageOfAPdf()
{
    const Preview preview = makePreview("a/b.pdf", pdf(3), {300, 300});
    QVERIFY2(!preview.picture.isNull(), qPrintable(preview.remark));
    QVERIFY(preview.picture.height() <= 301 && preview.picture.height() > 250);
    QCOMPARE(preview.picture.pixelColor(preview.picture.rect().center()), QColor(Qt::green));
    QVERIFY(preview.remark.contains(u"3"_s));
}

void PreviewTest::showsTheBeginningOfAText()
{
    QCOMPARE(makePreview("a/b.txt", "one\r\ntwo\tthree", {9, 9}).text, u"one\ntwo\tthree"_s);
    const Preview preview = makePreview("a/b.csv", QByteArray(int(kMostPreviewText) + 1, 'x'), {9, 9});
    QCOMPARE(preview.text.size(), kMostPreviewText);
    QVERIFY(preview.remark.contains(u"beginning"_s));
    QVERIFY(makePreview("a/b.txt", "", {9, 9}).remark.contains(u"empty"_s));
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
    QCOMPARE(makePreview("a/b.txt", bytes, {9, 9}).text, text);
}

void PreviewTest::marksWhatCannotBeSeen()
{
    const QString text = makePreview("a/b.txt",
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
    const Preview preview = makePreview(key, bytes, {200, 200});
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

} // namespace docsweep

QTEST_MAIN(docsweep::PreviewTest)
#include "tst_preview.moc"
