// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/plaintext.h"

#include <QLabel>
#include <QTextBoundaryFinder>

namespace docsweep {

namespace {

    constexpr qsizetype kTipLetters = 90; ///< of a line

    QString broken(const QString &line)
    {
        QString text;
        qsizetype begin = 0;
        qsizetype fits = 0; ///< the last place to break at
        QTextBoundaryFinder places(QTextBoundaryFinder::Line, line);
        for (qsizetype at = places.toNextBoundary(); at >= 0; at = places.toNextBoundary()) {
            if (at - begin > kTipLetters && fits > begin) {
                text += QStringView(line).sliced(begin, fits - begin).trimmed() + u'\n';
                begin = fits;
            }
            fits = at;
        }
        return text + line.sliced(begin);
    }

} // namespace

void keepPlain(QWidget &widget)
{
    auto *label = qobject_cast<QLabel *>(&widget);
    if (label && (label->textFormat() == Qt::AutoText || widget.inherits("QTipLabel")))
        label->setTextFormat(Qt::PlainText);
}

QString tipText(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << broken(line);
    return lines.join(u'\n');
}

QString withoutTags(const QString &text)
{
    return QString(text).replace(u'<', QChar(0x2039)); // a single quotation mark that points the same way
}

} // namespace docsweep
