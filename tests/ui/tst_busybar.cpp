// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/busybar.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QProxyStyle>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    using Settings = QMap<QString, QVariantMap>;

    /// A desktop's effects, on or off.
    class Effects : public QProxyStyle {
    public:
        explicit Effects(bool on)
            : QProxyStyle(u"Fusion"_s)
            , m_on(on)
        {
        }
        int styleHint(
            StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const override
        {
            return hint == SH_Widget_Animation_Duration ? (m_on ? 200 : 0)
                                                        : QProxyStyle::styleHint(hint, option, widget, more);
        }

    private:
        bool m_on;
    };

    /// What a desktop serves its settings by.
    class Portal : public QDBusVirtualObject {
    public:
        Portal()
            : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
        {
            m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this);
        }
        ~Portal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }
        bool serve(const Settings &settings)
        {
            m_settings = settings;
            return m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
        }
        QString introspect(const QString &) const override { return {}; }
        bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
        {
            ++asked;
            return connection.send(message.createReply(QVariant::fromValue(m_settings)));
        }
        int asked = 0;

    private:
        QDBusConnection m_bus;
        Settings m_settings;
    };

    template <typename Bar> class Counted : public Bar {
    public:
        int painted = 0;

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            ++painted;
            Bar::paintEvent(event);
        }
    };

    constexpr int kFrames = 10;

} // namespace

/// On a session bus of its own.
class BusyBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void movesWhereNobodyObjects();
    void standsStillWhereEffectsAreOff();
    void standsStillWhereLessMotionIsAskedFor_data();
    void standsStillWhereLessMotionIsAskedFor();
    void asksAgainWhenItAppearsAgain();

private:
    void compareWithAMovingOne(bool still);
};

void BusyBarTest::initTestCase()
{
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    qDBusRegisterMetaType<Settings>();
}

void BusyBarTest::init()
{
    QApplication::setStyle(new Effects(true));
}

/// Beside a bar of Qt, which moves whatever anybody asks for.
void BusyBarTest::compareWithAMovingOne(bool still)
{
    Counted<QProgressBar> moving;
    moving.setRange(0, 0);
    moving.show();
    Counted<BusyBar> bar;
    QVERIFY(bar.isStill()); // until it knows
    bar.show();
    QTRY_COMPARE(bar.isStill(), still);
    QTRY_VERIFY(bar.painted > 0);
    const int before = bar.painted;
    moving.painted = 0;
    QTRY_VERIFY(moving.painted >= kFrames);
    if (still)
        QVERIFY2(bar.painted - before <= 2, qPrintable(QString::number(bar.painted - before)));
    else
        QTRY_VERIFY(bar.painted - before >= kFrames);
}

void BusyBarTest::movesWhereNobodyObjects()
{
    compareWithAMovingOne(false); // there is no portal
    Portal portal;
    QVERIFY(portal.serve({{u"org.freedesktop.appearance"_s, {{u"reduced-motion"_s, 0U}}},
        {u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, true}}}}));
    compareWithAMovingOne(false);
    QCOMPARE(portal.asked, 1);
}

void BusyBarTest::standsStillWhereEffectsAreOff()
{
    QApplication::setStyle(new Effects(false));
    compareWithAMovingOne(true);
}

void BusyBarTest::standsStillWhereLessMotionIsAskedFor_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("as all desktops say it") << u"org.freedesktop.appearance"_s << u"reduced-motion"_s << QVariant(1U);
    QTest::newRow("as GNOME says it") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false);
}

void BusyBarTest::standsStillWhereLessMotionIsAskedFor()
{
    QFETCH(QString, place);
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    Portal portal;
    QVERIFY(portal.serve({{place, {{name, value}}}}));
    compareWithAMovingOne(true);
    QTRY_COMPARE(portal.asked, 1);
}

void BusyBarTest::asksAgainWhenItAppearsAgain()
{
    BusyBar bar;
    bar.show();
    QTRY_VERIFY(!bar.isStill());
    bar.hide();
    Portal portal;
    QVERIFY(portal.serve({{u"org.freedesktop.appearance"_s, {{u"reduced-motion"_s, 1U}}}}));
    bar.show();
    QTRY_VERIFY(bar.isStill());
}

} // namespace docsweep

QTEST_MAIN(docsweep::BusyBarTest)
#include "tst_busybar.moc"
