// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/paper.h"

#include "core/base/ownfile.h"
#include "ui/words/format.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct PaperWords {
        Q_DECLARE_TR_FUNCTIONS(docsweep::RunReport)
    };

    const QColor kLine(0xd0, 0xd6, 0xde);
    const QColor kGround(0xf1, 0xf4, 0xf8);
    constexpr double kPointsPerInch = 72;
    constexpr double kFootPoints = 28;
    constexpr double kText = 9.5;

    QTextCharFormat letters(double points, bool bold, const QColor &ink)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        format.setForeground(ink);
        return format;
    }

} // namespace

std::unique_ptr<QTextDocument> emptyPaper()
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    QFont font;
    font.setPointSizeF(kText);
    font.setHintingPreference(QFont::PreferNoHinting); // letters stand where the paper wants them
    document->setDefaultFont(font);
    return document;
}

PaperSetter::PaperSetter(QTextDocument &document)
    : m_cursor(&document)
{
}

void PaperSetter::block(const QString &text, double points, bool bold, const QColor &ink, double above, double below)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(below);
    block.setHeadingLevel(bold && points > 11 ? 2 : 0);
    if (m_fresh)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_fresh = false;
    m_cursor.insertText(text, letters(points, bold, ink));
}

void PaperSetter::heading(const QString &text)
{
    block(text, 11.5, true, kInk, 14, 5);
}

void PaperSetter::paragraph(const QString &text, const QColor &ink)
{
    block(text, kText, false, ink, 0, 4);
}

QTextTable *PaperSetter::table(int columns, const std::vector<double> &percents, double padding)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(padding);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(8);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const double percent : percents)
        widths << QTextLength(QTextLength::PercentageLength, percent);
    format.setColumnWidthConstraints(widths);
    return m_cursor.insertTable(1, columns, format);
}

/// What follows stands below it.
void PaperSetter::leave(QTextTable *table)
{
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_fresh = true;
}

void PaperSetter::cell(QTextTable *table, int row, int column, const QString &text, double points, bool bold,
    const QColor &ink, Qt::Alignment alignment, bool ground)
{
    QTextTableCell at = table->cellAt(row, column);
    QTextTableCellFormat format = at.format().toTableCellFormat();
    format.setBottomBorder(0.5);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(kLine);
    if (ground)
        format.setBackground(kGround);
    at.setFormat(format);
    QTextCursor cursor = at.firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(alignment);
    cursor.setBlockFormat(block);
    cursor.insertText(text, letters(points, bold, ink));
}

void PaperSetter::facts(const std::vector<std::pair<QString, QString>> &facts)
{
    QTextTable *set = table(2, {22, 78}, 3);
    set->appendRows(int(facts.size()) - 1);
    for (int row = 0; row < int(facts.size()); ++row) {
        cell(set, row, 0, facts[size_t(row)].first, kText, false, kSoft);
        cell(set, row, 1, facts[size_t(row)].second, kText, false, kInk);
    }
    leave(set);
}

QString PaperSetter::breakable(const QString &word)
{
    QString text;
    for (qsizetype at = 0; at < word.size(); ++at) {
        text += word[at];
        if (at % 12 == 11 || word[at] == u'/')
            text += QChar(0x200b); // zero width space
    }
    return text;
}

bool printPaper(QTextDocument &document, QPagedPaintDevice &device, const QString &foot)
{
    const double dot = device.logicalDpiX() / kPointsPerInch;
    const QRectF page = device.pageLayout().paintRect(QPageLayout::Point);
    const QSizeF body(page.width() * dot, (page.height() - kFootPoints) * dot);
    document.documentLayout()->setPaintDevice(&device); // set in the dots of the paper, not of the screen
    document.setPageSize(body);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, PaperSetter::kInk);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        QFont small = document.defaultFont();
        small.setPointSizeF(8);
        painter.setFont(small);
        painter.setPen(PaperSetter::kSoft);
        const QRectF place(0, body.height(), body.width(), kFootPoints * dot);
        painter.drawText(place, int(Qt::AlignBottom | Qt::AlignLeading), foot);
        painter.drawText(place, int(Qt::AlignBottom | Qt::AlignTrailing),
            PaperWords::tr("Page %1 of %2").arg(formatCount(number + 1), formatCount(pages)));
    }
    return painter.end();
}

Result<> writePaper(
    const QString &file, const QString &title, const std::function<bool(QPagedPaintDevice &device)> &print)
{
    const auto target = OwnFileWriter::begin(file, Readers::OwnerAlone, exportKind(file));
    if (!target)
        return fail(target.error());
    QFile &device = (*target)->device();
    {
        QPdfWriter writer(&device);
        writer.setTitle(title);
        writer.setCreator(u"docsweep"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
        if (!print(writer))
            return fail(ErrorKind::Io, u"writing "_s + file + u": "_s + device.errorString());
    }
    return (*target)->commit();
}

} // namespace docsweep
