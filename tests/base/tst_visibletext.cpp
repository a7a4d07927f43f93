// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsInvisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"a \\ b"_s << u"a \\ b"_s;
        QTest::newRow("letters of the world") << u"März مارس 三月 \U0001F600"_s << u"März مارس 三月 \U0001F600"_s;
        QTest::newRow("controls") << u"a\nb\tc\x1b[2J"_s << uR"(a\x0ab\x09c\x1b[2J)"_s;
        QTest::newRow("controls beyond ASCII") << u"a\u0085b\u007f"_s << uR"(a\u0085b\u007f)"_s;
        QTest::newRow("directions") << u"\u202egnp\u2066"_s << uR"(\u202egnp\u2066)"_s;
        QTest::newRow("nothing to see") << u"a\u200bb\u00adc\ufeff"_s << uR"(a\u200bb\u00adc\ufeff)"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029"_s << uR"(a\u2028b\u2029)"_s;
        QTest::newRow("a tag") << u"a\U000e0041"_s << uR"(a\udb40\udc41)"_s;
        QTest::newRow("half a character") << QString(QChar(0xd800)) << uR"(\ud800)"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void showsWhatIsInvisible()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(visibleText(text), shown);
    }

    void keepsLines() { QCOMPARE(visibleLines(u"a\n\tb\u202e"_s), u"a\n\tb\\u202e"_s); }

    void keepsJson()
    {
        const QString said = u"a\u202eb\u0085\U000e0041\n\"q\""_s;
        const QByteArray line = QJsonDocument(QJsonObject{{u"said"_s, said}}).toJson(QJsonDocument::Compact);
        const QByteArray shown = visibleLines(QString::fromUtf8(line)).toUtf8();
        QCOMPARE(QJsonDocument::fromJson(shown).object()["said"_L1].toString(), said);
    }
};

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
