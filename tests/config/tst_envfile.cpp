// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/envfile.h"
#include "core/config/loader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment knownEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"OUTSIDE"_s, u"from the environment"_s);
    environment.insert(u"NOTHING"_s, u""_s);
    return environment;
}

/// What python-dotenv makes of each text.
QJsonArray askPython(const QStringList &texts)
{
    QProcess python;
    python.setProcessEnvironment(knownEnvironment());
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(REFERENCE_SCRIPT)});
    python.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning("the reference needs Debian's python3-dotenv: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QStringList snippets()
{
    return {u""_s, u"\n\n"_s, u"A=1"_s, u"A=1\n"_s, u"A=1\r\nB=2\r\n"_s, u"A=1\rB=2"_s, u"A = 1"_s, u"  A=1"_s,
        u"A=  1  "_s, u"A="_s, u"A"_s, u"A\nB=1"_s, u"# note"_s, u"  # note\nA=1"_s, u"A=1 # note"_s, u"A=1# no note"_s,
        u"A= # no note either"_s, u"A=\t#x"_s, u"A=x\t# note"_s, u"A='1' # note"_s, u"A=\"1\"#note"_s, u"export A=1"_s,
        u"export\tA=1"_s, u"export   A = 1"_s, u"exportA=1"_s, u"export"_s, u"export A"_s, u"export =1"_s,
        u"export export A=1"_s, u"A=a b c"_s, u"A=a=b==c"_s, u"A='a b'"_s, u"A=\"a b\""_s, u"A='it\\'s'"_s,
        u"A=\"say \\\"so\\\"\""_s, u"A='a\\nb'"_s, u"A=\"a\\nb\""_s, u"A=a\\nb"_s, u"A=\"\\a\\b\\f\\r\\t\\v\\x\""_s,
        u"A='\\\\'"_s, u"A=\"\\\\\""_s, u"A='\\'"_s, u"A=\"\\\""_s, u"A='\\\\' \nB='c'"_s, u"A='two\nlines'\nB=1"_s,
        u"A=\"two\r\nlines\"\nB=1"_s, u"A='open"_s, u"A=\"open\nB=1"_s, u"A='x'y\nB=1"_s, u"A=\"x\" y"_s, u"=1"_s,
        u"A B=1\nC=2"_s, u"A: 1"_s, u"'A'=1"_s, u"'A B'=1"_s, u"'A\nB'=1"_s, u"'A=1\nB=2"_s, u"''=1"_s, u"A=1\nA=2"_s,
        u"A=1\nA"_s, u"A=${OUTSIDE}"_s, u"A='${OUTSIDE}'"_s, u"A=\"${OUTSIDE}\""_s, u"A=$OUTSIDE"_s, u"A=${NOWHERE}"_s,
        u"A=${NOWHERE:-there}"_s, u"A=${NOTHING:-there}"_s, u"A=${OUTSIDE:-there}"_s, u"A=1\nB=${A}${A}"_s,
        u"A=${B}\nB=1"_s, u"A=1\nA=${A}2"_s, u"A\nB=${A:-x}"_s, u"OUTSIDE=file\nA=${OUTSIDE}"_s, u"A=${}"_s,
        u"A=${:-x}"_s, u"A=${X-y}"_s, u"A=${X:y}"_s, u"A=${X:-a:-b}"_s, u"A=${${X}}"_s, u"A=${X"_s,
        u"A=${X:y${OUTSIDE}}"_s, u"A='${X:-two\nlines}'"_s, u"A=\\${OUTSIDE}"_s, u"A=ünïcödé ☃"_s, u"Ä=1"_s,
        u"A=\u00a0x\u00a0"_s, u"A=x\u00a0#y"_s, u"A=x\u2028y"_s, u"A=x\fy"_s, u"A=x\x1c"_s, u"A=`x`"_s, u"A=\t"_s,
        u"A=1;B=2"_s, u"A=#"_s, u"A='#'"_s, u"A=\"a # b\""_s, u"#A=1\n#B=2\nC=3"_s, u"A='1'\n\n\n  \nB='2'"_s,
        u"DATABASE_URL=postgres://u:p%40ss@h:5432/d?sslmode=require"_s, u"A='a''b'"_s, u"A=\"a\"\"b\""_s, u"A=''"_s,
        u"A=\"\""_s, u"A='' B=1"_s, u"😀=😀"_s};
}

QString visible(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
}

/// Empty when both agree.
QString disagreement(const QString &text, const QJsonObject &python)
{
    const auto ours = parseEnvFile(text.toUtf8(), knownEnvironment());
    if (python["refused"_L1].toBool() == ours.has_value())
        return visible(text)
            + (ours ? u": accepted, but python-dotenv drops a statement"_s
                    : QString(u": python-dotenv reads it; we say "_s + ours.error().text));
    if (!ours)
        return {};
    QJsonObject values;
    for (auto it = ours->begin(); it != ours->end(); ++it)
        values[it.key()] = it.value();
    if (values == python["values"_L1].toObject())
        return {};
    return visible(text) + u": we read "_s + QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact))
        + u", python-dotenv "_s
        + QString::fromUtf8(QJsonDocument(python["values"_L1].toObject()).toJson(QJsonDocument::Compact));
}

QString firstDisagreement(const QStringList &texts)
{
    const QJsonArray answers = askPython(texts);
    if (answers.size() != texts.size())
        return u"python-dotenv answered %1 of %2 texts"_s.arg(answers.size()).arg(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (const QString found = disagreement(texts[i], answers[i].toObject()); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

class TestEnvFile : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPythonReads() { QCOMPARE(firstDisagreement(snippets()), QString()); }

    void readsWhatPythonReadsOfAnything()
    {
        const QStringList tokens{u"A"_s, u"B"_s, u"="_s, u"="_s, u"'"_s, u"\""_s, u"\\"_s, u"\n"_s, u"\n"_s, u"\r"_s,
            u" "_s, u"\t"_s, u"#"_s, u"${"_s, u"}"_s, u":-"_s, u":"_s, u"export "_s, u"x y"_s, u"OUTSIDE"_s, u"${A}"_s,
            u"\\n"_s, u"\\'"_s, u"ü"_s, u"\u00a0"_s, u"\u2029"_s, u"$"_s, u"A="_s, u"\nB="_s};
        QRandomGenerator random(20260911);
        QStringList texts;
        for (int i = 0; i < 5'000; ++i) {
            QString text;
            const int length = random.bounded(1, 16);
            for (int j = 0; j < length; ++j)
                text += tokens[random.bounded(int(tokens.size()))];
            texts << text;
        }
        QCOMPARE(firstDisagreement(texts), QString());
    }

    void remembersTheLineOfEachValue()
    {
        const auto read = readEnvFile("# one\nA=1\n\nB='two\nlines'\nC=3\nA=9\n", {});
        QVERIFY(read);
        QCOMPARE((*read)[u"A"_s], (EnvValue{u"9"_s, 7}));
        QCOMPARE((*read)[u"B"_s], (EnvValue{u"two\nlines"_s, 4}));
        QCOMPARE((*read)[u"C"_s], (EnvValue{u"3"_s, 6}));
    }

    void namesTheLineOfWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("text after a quote") << QByteArray("A=1\nB='x'y\n") << u"line 2 goes on after its end"_s;
        QTest::newRow("a quote that nothing closes") << QByteArray("\n\nA=\"x\n") << u"line 3 opens a quote"_s;
        QTest::newRow("no name") << QByteArray("A=1\n=2\n") << u"line 2 begins with no name"_s;
        QTest::newRow("a colon for =") << QByteArray("A: 1") << u"line 1 goes on after its end"_s;
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                         "A=1")
                                           << u"line 1 begins with a byte order mark"_s;
        QTest::newRow("no UTF-8") << QByteArray("A=\xff") << u"the text is not UTF-8"_s;
    }
    void namesTheLineOfWhatItCannotRead()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, beginning);
        const auto read = readEnvFile(text, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadConfig);
        QVERIFY2(read.error().text.startsWith(beginning), qPrintable(read.error().text));
    }

    void neverShowsAValueItCannotRead()
    {
        const auto read = readEnvFile("SUPABASE_DB_PASSWORD='hunter2'hunter3\n", {});
        QVERIFY(!read);
        QVERIFY(!read.error().text.contains("hunter"_L1));
    }
};

QTEST_APPLESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
