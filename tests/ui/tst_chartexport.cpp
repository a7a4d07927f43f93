// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartscase.h"
#include "ui/charts/chartpicture.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace docsweep {

using namespace Qt::StringLiterals;

/// What one can take along of a chart: its numbers and its picture.
class ChartExportTest : public ChartsCase {
    Q_OBJECT

private slots:
    void numbersAreCsv_data();
    void numbersAreCsv();
    void csvQuotesAndDisarms();
    void picturesAreValid_data();
    void picturesAreValid();
    void savingWritesTheFile_data();
    void savingWritesTheFile();
    void aPictureCanBeCopied();
};

void ChartExportTest::numbersAreCsv_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("donut") << int(Donut) << QByteArray(R"("type","files","bytes")")
                           << QByteArray(R"("PDF","2","8000")");
    QTest::newRow("histogram")
        << int(Histogram)
        << QByteArray(
               R"("age_from_seconds","age_to_seconds","files","bytes","bytes_going","bytes_held","bytes_staying")")
        << QByteArray(R"(,"2","6000","6000","0","0")");
    QTest::newRow("curve") << int(Curve) << QByteArray(R"("older_than_seconds","sessions","files","bytes")")
                           << QByteArray(R"("0","2","3","7000")");
    QTest::newRow("sessions") << int(Sessions) << QByteArray(R"("session_key","files","bytes","documents","has_row")")
                              << QByteArray(R"("alice","2","6000","1","yes")");
    QTest::newRow("growth") << int(Growth)
                            << QByteArray(R"("time_utc","what","bytes","files","sessions","freed_bytes")")
                            << QByteArray(R"("2026-11-22T12:00:00.000000Z","scan","12000000","11","1","")");
}

void ChartExportTest::numbersAreCsv()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    const auto card = show(Kind(kind));
    const QByteArray csv = toCsv(card->chart().table());
    QVERIFY2(csv.startsWith(QByteArray(header + "\r\n")), csv.constData());
    QVERIFY2(csv.contains(QByteArray(row + "\r\n")), csv.constData());
    const QList<QStringList> rows = card->chart().table().rows;
    for (const QStringList &fields : rows)
        QCOMPARE(fields.size(), card->chart().table().header.size());
}

void ChartExportTest::csvQuotesAndDisarms()
{
    const ChartTable table{
        {u"a"_s, u"b"_s}, {{u"x,y"_s, u"say \"no\""_s}, {u"=1+1"_s, u"-5"_s}, {u"two\nlines"_s, {}}}};
    QCOMPARE(toCsv(table),
        QByteArray("\"a\",\"b\"\r\n\"x,y\",\"say \"\"no\"\"\"\r\n\"'=1+1\",\"-5\"\r\n\"two\nlines\",\"\"\r\n"));
}

void ChartExportTest::picturesAreValid_data()
{
    kinds();
}

void ChartExportTest::picturesAreValid()
{
    QFETCH(int, kind);
    const auto card = show(Kind(kind));
    const QImage png = QImage::fromData(chartPng(card->chart(), Theme::light(), 2), "PNG");
    QVERIFY(!png.isNull());
    QVERIFY(png.width() > 2 * card->chart().width());

    const QByteArray svg = chartSvg(card->chart(), Theme::light());
    QXmlStreamReader xml(svg);
    QString texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            texts += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(texts.contains(card->chart().title()));
    for (const ChartEntry &entry : card->chart().entries())
        QVERIFY2(texts.contains(entry.name), qPrintable(entry.name));
}

void ChartExportTest::savingWritesTheFile_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << u"savePng"_s << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"saveSvg"_s << u"a.svg"_s << QByteArray("<?xml");
    QTest::newRow("csv") << u"saveCsv"_s << u"a.csv"_s << QByteArray("\"type\",\"files\",\"bytes\"\r\n");
}

void ChartExportTest::savingWritesTheFile()
{
    QFETCH(QString, action);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    const auto card = show(Donut);
    QTest::mouseClick(card->findChild<QPushButton *>(u"typeDonutMore"_s), Qt::LeftButton);
    card->findChild<QMenu *>(u"chartMenu"_s)->findChild<QAction *>(action)->trigger();
    auto *dialog = card->findChild<QFileDialog *>(u"chartFileDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.filePath(file));
    dialog->close();
    auto *notice = card->findChild<QLabel *>(u"typeDonutNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith(u"Saved as"_s), qPrintable(notice->text()));
    QFile written(folder.filePath(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(begins));
}

void ChartExportTest::aPictureCanBeCopied()
{
    const auto card = show(Sessions);
    QTest::mouseClick(card->findChild<QPushButton *>(u"sessionBarsMore"_s), Qt::LeftButton);
    card->findChild<QAction *>(u"copyPicture"_s)->trigger();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

} // namespace docsweep

QTEST_MAIN(docsweep::ChartExportTest)
#include "tst_chartexport.moc"
