// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/certificate.h"
#include "tests/ui/activitycase.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// A reader of RFC 4180 that knows nothing of the writer.
    QList<QStringList> readCsv(const QByteArray &bytes)
    {
        QList<QStringList> rows{{}};
        QString cell;
        bool quoted = false;
        const QString text = QString::fromUtf8(bytes);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text[at];
            if (quoted && c == u'"' && text.mid(at + 1, 1) == u"\""_s) {
                cell += text[++at];
            } else if (c == u'"') {
                quoted = !quoted;
            } else if (!quoted && (c == u',' || c == u'\n')) {
                rows.last() << cell;
                cell.clear();
                if (c == u'\n')
                    rows << QStringList();
            } else if (quoted || c != u'\r') {
                cell += c;
            }
        }
        rows.removeLast();
        return rows;
    }

    /// Of a PDF; empty where there is no program that reads it.
    QString wordsOf(const QString &file)
    {
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty())
            return {};
        QProcess reader;
        reader.start(tool, {u"-layout"_s, file, u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput())
                                              .normalized(QString::NormalizationForm_KC) // a ligature is two letters
                                              .simplified()
                                        : QString();
    }

} // namespace

/// What is taken along of a run: tables, JSON and a report.
class RunExportsTest : public ActivityCase {
    Q_OBJECT

private slots:
    void exportsCsvThatASpreadsheetReads();
    void exportsJson();
    void anExportThatFailsIsSaid();
    void theReportIsAPdfWithTheFigures();
    void theCertificateIsAPdfWithTheSignedFileBesideIt();
};

void RunExportsTest::exportsCsvThatASpreadsheetReads()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    const QString file = m_app->path(u"out/items.csv"_s);
    QDir().mkpath(m_app->path(u"out"_s));
    saveAs("runExport", "exportCsv", file);
    const QList<QStringList> rows = readCsv(contents(file));
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].value(6), u"key"_s);
    QStringList keys;
    for (const QStringList &row : rows.mid(1)) {
        QCOMPARE(row.size(), rows[0].size());
        QCOMPARE(row[2], u"deleted"_s);
        keys << row[6];
    }
    QVERIFY2(keys.contains(u"'=stray.bin"_s), qPrintable(keys.join(u' '))); // no formula
    QVERIFY(text("runSaid").contains(u"items.csv"_s));
    click("runBack");
    saveAs("runsExport", "exportCsv", m_app->path(u"out/runs.csv"_s));
    const QList<QStringList> all = readCsv(contents(m_app->path(u"out/runs.csv"_s)));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1].mid(0, 4), (QStringList{u"1"_s, u"1"_s, u"manual"_s, u"done"_s}));
}

void RunExportsTest::exportsJson()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    const QString file = m_app->path(u"run.json"_s);
    saveAs("runExport", "exportJson", file);
    const QJsonObject json = QJsonDocument::fromJson(contents(file)).object();
    QCOMPARE(json.value("command"_L1).toString(), u"history"_s);
    QCOMPARE(json.value("run"_L1).toObject().value("freed_bytes"_L1).toInteger(), 4010);
    QCOMPARE(json.value("items"_L1).toArray().size(), 4);
    QVERIFY(json.value("error"_L1).isNull());
    click("runBack");
    saveAs("runsExport", "exportJson", m_app->path(u"runs.json"_s));
    const QJsonObject all = QJsonDocument::fromJson(contents(m_app->path(u"runs.json"_s))).object();
    QCOMPARE(all.value("runs"_L1).toArray().at(0).toObject().value("state"_L1).toString(), u"done"_s);
}

void RunExportsTest::anExportThatFailsIsSaid()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    QDir().mkpath(m_app->path(u"gone"_s));
    click("runExport");
    QTRY_VERIFY(find<QAction>("exportCsv"));
    find<QAction>("exportCsv")->trigger();
    auto *dialog = find<QFileDialog>("saveDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(m_app->path(u"gone/deeper/x.csv"_s));
    dialog->close();
    for (QMenu *menu : m_window->findChildren<QMenu *>())
        menu->close();
    QTRY_VERIFY2(text("runSaid").contains(u"cannot be written."_s), qPrintable(text("runSaid")));
}

void RunExportsTest::theReportIsAPdfWithTheFigures()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    const QString file = m_app->path(u"report.pdf"_s);
    saveAs("runPaper", "reportPdf", file);
    QVERIFY(contents(file).startsWith("%PDF-"));
    const QString words = wordsOf(file);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed (poppler-utils): the report's words cannot be read back");
    QVERIFY2(words.contains(u"Cleanup run 1"_s), qPrintable(words));
    QVERIFY(words.contains(u"3.9 KB"_s));
    QVERIFY2(words.contains(u"sessions 1, documents 2, files 3"_s), qPrintable(words));
    QVERIFY(words.contains(u"a.pdf"_s));
    QVERIFY(words.contains(u"Page 1 of 1"_s));
}

void RunExportsTest::theCertificateIsAPdfWithTheSignedFileBesideIt()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    const QString file = m_app->path(u"certificate.pdf"_s);
    saveAs("runPaper", "reportCertificate", file);
    QVERIFY(contents(file).startsWith("%PDF-"));
    const auto certificate = readCertificate(m_app->path(u"certificate.json"_s), {});
    QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error().text));
    const QJsonObject gone = certificate->facts.value("gone"_L1).toObject();
    QCOMPARE(gone.value("objects"_L1).toInteger(), 3);
    QCOMPARE(gone.value("rows"_L1).toInteger(), 3);
    const QString words = wordsOf(file);
    if (words.isEmpty())
        QSKIP("pdftotext is not installed (poppler-utils): the certificate's words cannot be read back");
    QVERIFY2(words.contains(u"Certificate of deletion"_s), qPrintable(words));
    QVERIFY2(words.contains(u"reported 3 objects absent and the database 3 rows deleted"_s), qPrintable(words));
    QVERIFY(words.contains(u"docsweep-cli verify certificate.json"_s));
    QVERIFY(!words.contains(u"a.pdf"_s)); // no names
    QVERIFY(QString(words).remove(u' ').remove(QChar(0x200b)).contains(certificate->fingerprint));
}

} // namespace docsweep

QTEST_MAIN(docsweep::RunExportsTest)

#include "tst_runexports.moc"
