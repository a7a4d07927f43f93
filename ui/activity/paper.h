// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QTextCursor>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QTextDocument;
class QTextTable;

namespace docsweep {

/// A document for paper, without margins of its own.
std::unique_ptr<QTextDocument> emptyPaper();

/// Writes blocks and tables of one document for paper, from its begin to its end.
class PaperSetter {
public:
    static constexpr QColor kInk{0x18, 0x22, 0x2f};
    static constexpr QColor kSoft{0x55, 0x61, 0x70};

    explicit PaperSetter(QTextDocument &document);

    void block(const QString &text, double points, bool bold, const QColor &ink, double above, double below);
    void heading(const QString &text);
    void paragraph(const QString &text, const QColor &ink = kInk);

    /// With one row; `leave` it before anything else is written.
    QTextTable *table(int columns, const std::vector<double> &percents, double padding);
    void leave(QTextTable *table);
    static void cell(QTextTable *table, int row, int column, const QString &text, double points, bool bold,
        const QColor &ink, Qt::Alignment alignment = Qt::AlignLeft, bool ground = false);

    /// A fact a row: what it is, and the fact.
    void facts(const std::vector<std::pair<QString, QString>> &facts);

    /// A long word breaks anywhere rather than running out of its cell.
    static QString breakable(const QString &word);

private:
    QTextCursor m_cursor;
    bool m_fresh = true;
};

/// Pages with `foot` and the number at their foot; fonts are embedded by PDF devices. False: the device refused.
bool printPaper(QTextDocument &document, QPagedPaintDevice &device, const QString &foot);

/// A PDF of size A4. Errors: Io with the path.
Result<> writePaper(
    const QString &file, const QString &title, const std::function<bool(QPagedPaintDevice &device)> &print);

} // namespace docsweep
