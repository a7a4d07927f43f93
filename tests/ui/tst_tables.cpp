// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableWidget>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kColumn = 160;

    /// Where something is drawn in a part of a picture; -1: nowhere.
    int inkFrom(const QImage &picture, const QRect &part, bool isFromRight)
    {
        const QRgb ground = picture.pixel(part.center().x(), part.bottom() - 2);
        for (int step = 0; step < part.width(); ++step) {
            const int x = isFromRight ? part.right() - step : part.left() + step;
            for (int y = part.top() + 2; y < part.bottom() - 2; ++y) {
                if (std::abs(qGray(picture.pixel(x, y)) - qGray(ground)) > 60)
                    return step;
            }
        }
        return -1;
    }

} // namespace

class TablesTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void aColumnStandsUnderItsTitle_data();
    void aColumnStandsUnderItsTitle();
    void aCellHasRoomForItsWords();
};

void TablesTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TablesTest::aColumnStandsUnderItsTitle_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("name");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *from = direction == Qt::LeftToRight ? "left" : "right";
        for (const char *name : {"lookupList", "holdsTable", "allSchedules", "occurrences"})
            QTest::addRow("%s, from the %s", name, from) << direction << QString::fromLatin1(name);
    }
}

void TablesTest::aColumnStandsUnderItsTitle()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, name);
    QApplication::setLayoutDirection(direction);
    applyTheme(*qApp, Theme::light());
    QTableWidget table(1, 2);
    table.setObjectName(name);
    table.setHorizontalHeaderLabels({u"HHH"_s, u"HHH"_s});
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.verticalHeader()->hide();
    table.setShowGrid(false);
    for (int column = 0; column < 2; ++column) {
        table.setItem(0, column, new QTableWidgetItem(u"HHH"_s));
        table.setColumnWidth(column, kColumn);
    }
    table.resize(3 * kColumn, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const bool isFromRight = direction == Qt::RightToLeft;
    const QImage head = table.horizontalHeader()->viewport()->grab().toImage();
    const QImage body = table.viewport()->grab().toImage();
    for (int column = 0; column < 2; ++column) {
        const int at = table.columnViewportPosition(column);
        const int title = inkFrom(head, {at, 0, kColumn, head.height()}, isFromRight);
        const int words = inkFrom(body, {at, 0, kColumn, table.rowHeight(0)}, isFromRight);
        QVERIFY(title >= 0);
        QVERIFY(words >= 0);
        QVERIFY2(std::abs(title - words) <= 1,
            qPrintable(u"column %1: title %2, words %3"_s.arg(column).arg(title).arg(words)));
    }
}

void TablesTest::aCellHasRoomForItsWords()
{
    applyTheme(*qApp, Theme::light());
    QTableWidget table(1, 1);
    table.setItem(0, 0, new QTableWidgetItem(u"some words of a cell"_s));
    table.resizeColumnsToContents();
    QVERIFY(table.columnWidth(0) >= table.fontMetrics().horizontalAdvance(table.item(0, 0)->text()) + 2 * kUnit);
}

} // namespace docsweep

QTEST_MAIN(docsweep::TablesTest)
#include "tst_tables.moc"
