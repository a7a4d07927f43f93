// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionlook.h"
#include "tests/ui/contrast.h"
#include "ui/look/projectbadge.h"

#include <QApplication>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QImage greyPicture(const QIcon &icon)
    {
        return icon.pixmap(16, 16).toImage().convertToFormat(QImage::Format_Alpha8);
    }

} // namespace

/// Whoever sees no colours, or not well, can still tell the projects apart.
class ProjectBadgeTest : public QObject {
    Q_OBJECT

private slots:
    void everyColourCanBeRead()
    {
        for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
            for (const LookColour colour : kLookColours) {
                const QColor ground = badgeGround(colour, theme);
                QVERIFY2(contrast(ground, badgeText(colour, theme)) >= 4.5, colourName(colour).data());
                QVERIFY2(contrast(ground, theme.surface) >= 3, colourName(colour).data());
            }
        }
    }

    void everyColourHasAShapeOfItsOwn()
    {
        for (const LookColour one : kLookColours) {
            for (const LookColour other : kLookColours)
                QCOMPARE(greyPicture(lookIcon(one, Theme::light())) == greyPicture(lookIcon(other, Theme::light())),
                    one == other);
        }
    }

    void saysItsMarkAndIsNotThereWithoutOne()
    {
        QWidget window;
        auto *badge = new ProjectBadge(Theme::light(), &window);
        window.show();
        QVERIFY(!badge->isVisible());
        badge->setLook({u"production"_s, LookColour::Red});
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->accessibleName(), u"production"_s);
        QVERIFY(badge->sizeHint().width() > badge->sizeHint().height());
        badge->setLook({});
        QVERIFY(!badge->isVisible());
        QVERIFY(badge->sizeHint().isEmpty());
    }
};

} // namespace docsweep

QTEST_MAIN(docsweep::ProjectBadgeTest)
#include "tst_projectbadge.moc"
