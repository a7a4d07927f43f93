// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QStyle>
#include <QTest>

#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kText = 4.5; // WCAG 2.1, 1.4.3
    constexpr double kGraphics = 3.0; // WCAG 2.1, 1.4.11

    struct Named {
        const char *name;
        QColor colour;
    };

} // namespace

/// Whether everybody can read it: contrasts by WCAG 2.1, computed.
class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void aKnownContrastIsRight();
    void textCanBeRead_data();
    void textCanBeRead();
    void everyRuleOfTheStyleSheetCanBeRead_data();
    void everyRuleOfTheStyleSheetCanBeRead();
    void graphicsCanBeSeen_data();
    void graphicsCanBeSeen();
    void seriesDifferFromEachOther();
    void everyLabelStandsAtTheStartOfItsLine();
};

void ThemeTest::aKnownContrastIsRight()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.001);
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        const char *tone = theme.dark ? "dark" : "light";
        const Named grounds[] = {{"window", theme.window}, {"surface", theme.surface}, {"raised", theme.raised},
            {"accentSoft", theme.accentSoft}, {"dangerSoft", theme.dangerSoft}, {"warningSoft", theme.warningSoft}};
        const Named texts[] = {{"text", theme.text}, {"muted", theme.muted}, {"accent", theme.accent},
            {"danger", theme.danger}, {"warning", theme.warning}, {"good", theme.good}};
        for (const Named &text : texts) {
            for (const Named &ground : grounds)
                QTest::addRow("%s: %s on %s", tone, text.name, ground.name) << text.colour << ground.colour;
        }
        QTest::addRow("%s: onAccent on accent", tone) << theme.onAccent << theme.accent;
        QTest::addRow("%s: onDanger on danger", tone) << theme.onDanger << theme.danger;
    }
}

void ThemeTest::textCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= kText, qPrintable(QString::number(contrast(text, ground))));
}

void ThemeTest::everyRuleOfTheStyleSheetCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    static const QRegularExpression rule(uR"(([^{}]+)\{([^}]*)\})"_s);
    static const QRegularExpression text(uR"((?:^|[;{\s])color: (#[0-9a-f]{6}))"_s);
    static const QRegularExpression ground(uR"((?:^|[;{\s])background: (#[0-9a-f]{6}))"_s);
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        for (auto each = rule.globalMatch(theme.styleSheet()); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            const QString selector = match.captured(1).simplified();
            const QString onText = text.match(match.captured(2)).captured(1);
            const QString onGround = ground.match(match.captured(2)).captured(1);
            if (onText.isEmpty() || onGround.isEmpty() || selector.contains(u":disabled"_s)) // WCAG leaves those out
                continue;
            QTest::newRow(qPrintable((theme.dark ? u"dark: "_s : u"light: "_s) + selector))
                << QColor(onText) << QColor(onGround);
        }
    }
}

void ThemeTest::everyRuleOfTheStyleSheetCanBeRead()
{
    textCanBeRead();
}

void ThemeTest::graphicsCanBeSeen_data()
{
    QTest::addColumn<QColor>("graphic");
    QTest::addColumn<QColor>("ground");
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        const char *tone = theme.dark ? "dark" : "light";
        for (size_t at = 0; at < theme.series.size(); ++at) {
            QTest::addRow("%s: series %d on surface", tone, int(at)) << theme.series[at] << theme.surface;
            QTest::addRow("%s: series %d on window", tone, int(at)) << theme.series[at] << theme.window;
        }
        for (const Named &graphic : std::initializer_list<Named>{{"accent", theme.accent}, {"danger", theme.danger},
                 {"warning", theme.warning}, {"good", theme.good}, {"muted", theme.muted}}) {
            QTest::addRow("%s: %s on the track", tone, graphic.name) << graphic.colour << theme.track;
            QTest::addRow("%s: %s on surface", tone, graphic.name) << graphic.colour << theme.surface;
        }
    }
}

void ThemeTest::graphicsCanBeSeen()
{
    QFETCH(QColor, graphic);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(graphic, ground) >= kGraphics, qPrintable(QString::number(contrast(graphic, ground))));
}

void ThemeTest::seriesDifferFromEachOther()
{
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        for (size_t one = 0; one < theme.series.size(); ++one) {
            for (size_t other = 0; other < one; ++other)
                QVERIFY(theme.series[one] != theme.series[other]);
        }
    }
}

/// Qt alone would put figures and paths at the far end of a window that reads from the right.
void ThemeTest::everyLabelStandsAtTheStartOfItsLine()
{
    const QString before = QApplication::style()->name();
    applyTheme(*qApp, Theme::light());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLabel figure(u"562"_s);
    QLabel centred(u"562"_s);
    centred.setAlignment(Qt::AlignCenter);
    QLabel command(u"ls"_s);
    command.setLayoutDirection(Qt::LeftToRight);
    for (QLabel *label : {&figure, &centred, &command})
        label->ensurePolished();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLabel here(u"562"_s);
    here.ensurePolished();
    QApplication::setStyle(before);
    qApp->setStyleSheet({});
    QCOMPARE(figure.alignment(), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    QCOMPARE(centred.alignment(), Qt::Alignment(Qt::AlignCenter));
    QCOMPARE(command.alignment(), Qt::AlignLeft | Qt::AlignVCenter);
    QCOMPARE(here.alignment(), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace docsweep

QTEST_MAIN(docsweep::ThemeTest)
#include "tst_theme.moc"
