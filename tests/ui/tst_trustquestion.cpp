// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/doors.h"
#include "ui/start/trustquestion.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// The question whether another user's .env file is followed, and what the first page does with the answer.
class TrustQuestionTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsOursIsOpenedWithoutAQuestion();
    void aStrangersIsOpenedOnlyAfterAYes();
    void escapeAndReturnAreANo();
    void namesArePlainText();

private:
    TrustQuestion *choose(Doors &doors, const QString &file);
    ConsoleContext context();

    QStringList m_opened;
    QStringList m_trusted;
};

void TrustQuestionTest::init()
{
    m_opened.clear();
    m_trusted.clear();
}

ConsoleContext TrustQuestionTest::context()
{
    ConsoleContext context;
    context.settings.home = u"/home/me/.local/share/docsweep"_s;
    context.question = [](const QString &file) {
        return file.contains(u"stranger"_s) ? std::optional(EnvFileQuestion{file, 65534, u"it is another's"_s})
                                            : std::optional<EnvFileQuestion>();
    };
    context.open = [this](const QString &file) {
        m_opened << file;
        return ConsoleContext();
    };
    context.trustAndOpen = [this](const QString &file) {
        m_trusted << file;
        return ConsoleContext();
    };
    return context;
}

TrustQuestion *TrustQuestionTest::choose(Doors &doors, const QString &file)
{
    doors.setContext(context());
    doors.show();
    doors.findChild<QPushButton *>(u"startEnv"_s)->click();
    auto *dialog = doors.findChild<QFileDialog *>(u"envFileDialog"_s);
    emit dialog->fileSelected(file);
    dialog->close();
    return doors.findChild<TrustQuestion *>(u"trustQuestion"_s);
}

void TrustQuestionTest::whatIsOursIsOpenedWithoutAQuestion()
{
    Doors doors(Theme::light());
    QSignalSpy opened(&doors, &Doors::opened);
    QVERIFY(!choose(doors, u"/srv/app/own.env"_s));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_opened, QStringList{u"/srv/app/own.env"_s});
    QCOMPARE(m_trusted, QStringList());
}

void TrustQuestionTest::aStrangersIsOpenedOnlyAfterAYes()
{
    Doors doors(Theme::light());
    QSignalSpy opened(&doors, &Doors::opened);
    TrustQuestion *question = choose(doors, u"/srv/app/stranger.env"_s);
    QVERIFY(question);
    const QString whose = question->findChild<QLabel *>(u"trustQuestionWhose"_s)->text();
    QVERIFY2(whose.contains(u"/srv/app/stranger.env"_s) && whose.contains(u"nobody (65534)"_s), qPrintable(whose));
    QCOMPARE(m_opened, QStringList());
    QTest::mouseClick(question->findChild<QPushButton *>(u"trustQuestionFollow"_s), Qt::LeftButton);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_opened, QStringList());
    QCOMPARE(m_trusted, QStringList{u"/srv/app/stranger.env"_s});
}

void TrustQuestionTest::escapeAndReturnAreANo()
{
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        Doors doors(Theme::light());
        TrustQuestion *question = choose(doors, u"/srv/app/stranger.env"_s);
        QVERIFY(question);
        QSignalSpy rejected(question, &QDialog::rejected);
        QTest::keyClick(question, key);
        QCOMPARE(rejected.size(), 1);
        QTRY_VERIFY(!doors.findChild<TrustQuestion *>(u"trustQuestion"_s));
        QCOMPARE(m_opened + m_trusted, QStringList());
    }
}

void TrustQuestionTest::namesArePlainText()
{
    const TrustQuestion question({u"/tmp/<img src=x>/<b>.env"_s, 65534, {}}, Theme::light());
    for (const QLabel *label : question.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(question.findChild<QLabel *>(u"trustQuestionWhose"_s)->text().contains(u"<img src=x>"_s));
}

} // namespace docsweep

QTEST_MAIN(docsweep::TrustQuestionTest)
#include "tst_trustquestion.moc"
