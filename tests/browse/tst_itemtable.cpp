// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/browse/itemtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

class ItemTableTest : public QObject {
    Q_OBJECT

private slots:
    void quotesCells_data();
    void quotesCells();
    void writesCsv();
    void writesJson();
    void writesAnEmptyTable();

private:
    static std::vector<PlanItem> items();
};

std::vector<PlanItem> ItemTableTest::items()
{
    PlanItem session;
    session.kind = ItemKind::Session;
    session.reason = Reason::SessionIdle;
    session.sessionKey = "alice";
    session.documents = 2;
    session.changedAt = *parseInstant("2026-11-22T10:00:00.5Z");
    PlanItem file;
    file.reason = Reason::ObjectOld;
    file.sessionKey = "=1+1";
    file.bucket = u"document-uploads"_s;
    file.key = "=1+1/\"quoted\", twice.pdf";
    file.sizeBytes = 12;
    file.state = ItemState::Failed;
    file.detail = u"two\nlines"_s;
    return {session, file};
}

void ItemTableTest::quotesCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"alice/a.pdf"_s << QByteArray("\"alice/a.pdf\"");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quotes are doubled") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("not ASCII") << u"März"_s << QByteArray("\"M\xc3\xa4rz\"");
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"");
    QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"");
    QTest::newRow("at") << u"@SUM"_s << QByteArray("\"'@SUM\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"\t'=1\"");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"\r'=1\"");
    QTest::newRow("behind a semicolon") << u"a;=1"_s << QByteArray("\"a;'=1\"");
}

void ItemTableTest::quotesCells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text).toUtf8(), cell);
}

void ItemTableTest::writesCsv()
{
    const QByteArray csv =
        tableHead(TableFormat::Csv) + tableRows(TableFormat::Csv, items(), true) + tableFoot(TableFormat::Csv);
    QCOMPARE(csv,
        QByteArray(
            R"("kind","session","bucket","key","size_bytes","changed_at","documents","reason","state","detail")"
            "\r\n"
            R"("session","alice","","","","2026-11-22T10:00:00.500000Z","2","session-idle","planned","")"
            "\r\n"
            R"("file","'=1+1","document-uploads","'=1+1/""quoted"", twice.pdf","12","","","object-old","failed",)"
            "\"two\nlines\"\r\n"));
}

void ItemTableTest::writesJson()
{
    const std::vector<PlanItem> all = items();
    const QByteArray json = tableHead(TableFormat::Json) + tableRows(TableFormat::Json, std::span(all).first(1), true)
        + tableRows(TableFormat::Json, std::span(all).subspan(1), false) + tableFoot(TableFormat::Json);
    QJsonParseError error{};
    const QJsonArray rows = QJsonDocument::fromJson(json, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"kind"_s].toString(), u"session"_s);
    QCOMPARE(rows[0][u"documents"_s].toInt(), 2);
    QVERIFY(rows[0][u"size_bytes"_s].isNull());
    QCOMPARE(rows[1][u"key"_s].toString(), u"=1+1/\"quoted\", twice.pdf"_s);
    QCOMPARE(rows[1][u"size_bytes"_s].toInt(), 12);
    QCOMPARE(rows[1][u"detail"_s].toString(), u"two\nlines"_s);
}

void ItemTableTest::writesAnEmptyTable()
{
    QCOMPARE(QJsonDocument::fromJson(tableHead(TableFormat::Json) + tableFoot(TableFormat::Json)).array().size(), 0);
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::ItemTableTest)
#include "tst_itemtable.moc"
