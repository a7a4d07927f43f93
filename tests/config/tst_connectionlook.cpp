// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/connectionlook.h"
#include "tests/config/settingsdesk.h"

using namespace docsweep;
using namespace Qt::StringLiterals;

/// Mark and colour: settings of a profile as others are.
class TestConnectionLook : public QObject {
    Q_OBJECT

private slots:
    void standsInAProfile()
    {
        Desk desk;
        desk.profile("DOCSWEEP_MARK=\" production \"\nDOCSWEEP_COLOUR=Red\n");
        const Settings settings = desk.settings();
        QCOMPARE(settings.look, (ConnectionLook{u"production"_s, LookColour::Red}));
        QCOMPARE(settings.sources.value(u"DOCSWEEP_MARK"_s), ValueSource::Profile);
        QCOMPARE(settings.project, QString()); // a file elsewhere has no name
    }

    void withoutAChoiceThereIsNone() { QVERIFY(Desk().settings().look.isNone()); }

    void aProfileOfOursNamesTheProject()
    {
        Desk desk;
        desk.environment(u"XDG_CONFIG_HOME"_s, desk.directory.path());
        desk.write(u"docsweep/profiles/shop.ini"_s, "DOCSWEEP_MARK=production\n");
        desk.request.profile = u"shop"_s;
        QCOMPARE(desk.settings().project, u"shop"_s);
        QCOMPARE(projectText(desk.settings()), u"shop (production)"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("no colour of ours")
            << u"DOCSWEEP_COLOUR"_s << u"mauve"_s
            << u"DOCSWEEP_COLOUR (in the environment): \"mauve\" is none of red, orange, green, teal, blue, purple, "
               "pink, grey. Example: DOCSWEEP_COLOUR=red"_s;
        QTest::newRow("too long") << u"DOCSWEEP_MARK"_s << u"productionist"_s
                                  << u"DOCSWEEP_MARK (in the environment): \"productionist\" is longer than 12 "
                                     "characters. Example: DOCSWEEP_MARK=production"_s;
        QTest::newRow("turned around") << u"DOCSWEEP_MARK"_s << QString(u"a\u202e"_s + u"b"_s)
                                       << u"DOCSWEEP_MARK (in the environment): holds a character that cannot be "
                                          "seen. Example: DOCSWEEP_MARK=production"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, said);
        Desk desk;
        desk.environment(name, value);
        const Result<Settings> settings = desk.load(); // no cleanup stops for it
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text));
        QVERIFY(settings->look.isNone());
        QCOMPARE(settings->remarks, QStringList{said + u" (left out)"_s});
        QVERIFY(settings->notices.isEmpty());
    }

    void isOfCharactersThatAreSeen_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<bool>("isFit");
        QTest::newRow("words") << u"test 2 \u00e9"_s << true;
        QTest::newRow("a picture") << u"\U0001F525 live"_s << true;
        QTest::newRow("a sign with its variant") << u"\u26a0\ufe0f"_s << true;
        QTest::newRow("a letter of old") << u"\U00010330"_s << true;
        QTest::newRow("a tab") << u"a\tb"_s << false;
        QTest::newRow("no width") << u"a\u200bb"_s << false;
        QTest::newRow("an invisible letter") << u"\u3164"_s << false;
        QTest::newRow("a tag") << u"a\U000E0041"_s << false;
        QTest::newRow("a private one") << u"\ue000"_s << false;
        QTest::newRow("half a character") << QString(QChar(0xd83d)) << false;
        QTest::newRow("too long") << u"productionist"_s << false;
    }
    void isOfCharactersThatAreSeen()
    {
        QFETCH(QString, mark);
        QFETCH(bool, isFit);
        QCOMPARE(checkMark(mark).has_value(), isFit);
        QCOMPARE(lookIn({{u"DOCSWEEP_MARK"_s, mark}}).mark, isFit ? mark : QString());
    }

    void isWrittenAndReadBack()
    {
        QMap<QString, QString> values{{u"STORAGE_ROOT"_s, u"/srv"_s}};
        const ConnectionLook look{u"test"_s, LookColour::Green};
        setLook(values, look);
        QCOMPARE(lookIn(values), look);
        setLook(values, {});
        QCOMPARE(values, (QMap<QString, QString>{{u"STORAGE_ROOT"_s, u"/srv"_s}}));
        QVERIFY(lookIn({{u"DOCSWEEP_MARK"_s, u"far too long a word"_s}, {u"DOCSWEEP_COLOUR"_s, u"x"_s}}).isNone());
    }

    void productionIsOfferedItsMark()
    {
        for (const QString &name : {u"prod"_s, u"Production"_s, u"shop-prod"_s, u"live_eu"_s})
            QCOMPARE(offeredLook(name), (ConnectionLook{u"production"_s, LookColour::Red}));
        for (const QString &name : {u"products"_s, u"delivery"_s, u"test"_s})
            QVERIFY(offeredLook(name).isNone());
    }
};

QTEST_APPLESS_MAIN(TestConnectionLook)
#include "tst_connectionlook.moc"
