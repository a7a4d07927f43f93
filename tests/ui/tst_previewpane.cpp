// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objects/memoryobjectstore.h"
#include "ui/candidates/previewpane.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <atomic>

namespace docsweep {

using namespace Qt::StringLiterals;

/// What the pane reads by itself, and what it waits to be asked for.
class PreviewPaneTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aSmallPictureIsReadByItself();
    void aLargeOneIsReadOnRequest();
    void whoRunsThroughTheRowsReadsNone();
    void whatNobodySeesIsNotRead();
    void aTallPictureIsSeenAsAWhole();
    void whatIsCheap_data();
    void whatIsCheap();

private:
    bool isRead(int milliseconds)
    {
        return QTest::qWaitFor([this] { return m_opened > 0; }, milliseconds);
    }
    void show(PreviewPane &pane, const ObjectKey &key, std::optional<qint64> size)
    {
        pane.setObject(m_readers, {u"b"_s, key}, size);
    }

    ObjectReaderFactory m_readers;
    std::atomic<int> m_opened{0};
};

void PreviewPaneTest::init()
{
    const auto objects = std::make_shared<MemoryObjects>();
    objects->addBucket(u"b"_s);
    QByteArray png;
    QBuffer buffer(&png);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::green);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png"));
    objects->set(u"b"_s, "a/c.png", png, {});
    objects->set(u"b"_s, "a/n.txt", "some words", {});
    QByteArray tall;
    QBuffer ofTall(&tall);
    QVERIFY(ofTall.open(QIODevice::WriteOnly) && image.scaled(100, 400).save(&ofTall, "png"));
    objects->set(u"b"_s, "a/tall.png", tall, {});
    m_opened = 0;
    m_readers = [this, objects]() -> Result<std::unique_ptr<ObjectReader>> {
        ++m_opened;
        return std::unique_ptr<ObjectReader>(std::make_unique<MemoryObjectStore>(objects));
    };
}

void PreviewPaneTest::aSmallPictureIsReadByItself()
{
    PreviewPane pane(Theme::light());
    show(pane, "a/c.png", kMostUnaskedBytes);
    QVERIFY(!pane.findChild<QPushButton *>(u"previewOpen"_s)->isVisible());
    QTRY_VERIFY(!pane.findChild<QLabel *>(u"previewPicture"_s)->pixmap(Qt::ReturnByValue).isNull());
    QCOMPARE(m_opened.load(), 1);
}

void PreviewPaneTest::aLargeOneIsReadOnRequest()
{
    PreviewPane pane(Theme::light());
    show(pane, "a/c.png", kMostUnaskedBytes + 1);
    auto *open = pane.findChild<QPushButton *>(u"previewOpen"_s);
    QVERIFY(open->isVisible());
    QVERIFY(pane.findChild<QLabel *>(u"previewRemark"_s)->text().contains(u"2.0 MB"_s));
    QVERIFY(!isRead(600));
    open->click();
    QTRY_VERIFY(!pane.findChild<QLabel *>(u"previewPicture"_s)->pixmap(Qt::ReturnByValue).isNull());
}

void PreviewPaneTest::whoRunsThroughTheRowsReadsNone()
{
    PreviewPane pane(Theme::light());
    for (int n = 0; n < 20; ++n)
        show(pane, "a/" + QByteArray::number(n) + ".txt", 10);
    show(pane, "a/n.txt", 10);
    QTRY_COMPARE(pane.findChild<QPlainTextEdit *>(u"previewText"_s)->toPlainText(), u"some words"_s);
    QCOMPARE(m_opened.load(), 1);
    show(pane, "a/none.bin", 10); // nothing stays of the last one
    QVERIFY(pane.findChild<QPlainTextEdit *>(u"previewText"_s)->toPlainText().isEmpty());
}

void PreviewPaneTest::whatNobodySeesIsNotRead()
{
    QWidget window;
    auto *pane = new PreviewPane(Theme::light(), &window);
    show(*pane, "a/n.txt", 10);
    QVERIFY(!isRead(600));
    window.show();
    QVERIFY(isRead(5000));
}

void PreviewPaneTest::aTallPictureIsSeenAsAWhole()
{
    QWidget window;
    window.resize(400, 300);
    auto *pane = new PreviewPane(Theme::light(), &window);
    pane->resize(300, 280);
    window.show();
    show(*pane, "a/tall.png", 1000);
    const auto *picture = pane->findChild<QLabel *>(u"previewPicture"_s);
    QTRY_VERIFY(!picture->pixmap(Qt::ReturnByValue).isNull());
    QCOMPARE(picture->pixmap(Qt::ReturnByValue).deviceIndependentSize().height(), 150);
}

void PreviewPaneTest::whatIsCheap_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<qint64>("size"); // negative: unknown
    QTest::addColumn<bool>("isCheap");
    QTest::newRow("a small PDF") << QByteArray("a.pdf") << qint64(1000) << true;
    QTest::newRow("a large PDF") << QByteArray("a.pdf") << kMostUnaskedBytes + 1 << false;
    QTest::newRow("a PDF of unknown size") << QByteArray("a.pdf") << qint64(-1) << false;
    QTest::newRow("a long text, of which the beginning is read") << QByteArray("a.csv") << qint64(1) << true;
    QTest::newRow("a text of any size") << QByteArray("a.log") << qint64(900) * 1024 * 1024 << true;
    QTest::newRow("no kind of ours") << QByteArray("a.exe") << qint64(1) << false;
}

void PreviewPaneTest::whatIsCheap()
{
    QFETCH(QByteArray, key);
    QFETCH(qint64, size);
    QFETCH(bool, isCheap);
    QCOMPARE(isPreviewCheap(key, size < 0 ? std::nullopt : std::optional(size)), isCheap);
}

} // namespace docsweep

int main(int argc, char **argv)
{
    if (docsweep::isPreviewWorker(argc, argv))
        return docsweep::runPreviewWorker(argc, argv);
    const QApplication app(argc, argv);
    docsweep::PreviewPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewpane.moc"
