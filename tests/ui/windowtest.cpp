// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include "ui/candidates/candidatespage.h"
#include "ui/run/confirmdialog.h"

#include <QLineEdit>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void WindowTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void WindowTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf", "alice/a.xlsx"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addFile("alice/a.xlsx", 2h, 1000);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    m_app->addSession("carol", 3h, {"carol/c.jpg"});
    m_app->addFile("carol/c.jpg", 3h, 500);
    m_app->addFile("stray/old.bin", 48h, 10);
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        m_app->addFile("bob/young" + n + ".txt", 1min, 100);
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_app.reset();
}

void WindowTest::open(const ConsoleContext &context)
{
    m_window.reset();
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(find<CandidatesPage>("candidatesPage")); // comes after the first paint
    m_window->start();
    waitForScan();
}

void WindowTest::openCandidates()
{
    open(m_app->context());
    m_window->showPage(MainWindow::Candidates);
    QVERIFY(waitForRows(6));
}

void WindowTest::waitForScan()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

bool WindowTest::waitForRows(int rows)
{
    return QTest::qWaitFor(
        [&] {
            if (!model().isComplete() || model().rowCount() != rows)
                return false;
            for (int row = 0; row < rows; ++row) {
                if (!model().itemAt(row))
                    return false;
            }
            return true;
        },
        10000);
}

QStringList WindowTest::keys()
{
    QStringList keys;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        keys << table().model()->index(row, CandidatesModel::KeyColumn).data().toString();
    return keys;
}

void WindowTest::tick(int row)
{
    const QModelIndex cell = table().model()->index(row, CandidatesModel::TickColumn);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
}

void WindowTest::tickKey(const QString &key)
{
    const qsizetype row = keys().indexOf(key);
    QVERIFY(row >= 0);
    tick(int(row));
}

void WindowTest::confirm()
{
    QTRY_VERIFY(dialog());
    if (auto *number = find<QLineEdit>("confirmNumber")) {
        QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
        QTest::keyClicks(number, u"1"_s);
        QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
        number->clear();
        QTest::keyClicks(number, text("confirmTitle").section(u' ', 0, 0).remove(u','));
    }
    click("confirmDelete");
}

void WindowTest::waitForRun()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 60000);
}

QString WindowTest::alerts()
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"alertText"_s))
        texts << label->text();
    return texts.join(u'\n');
}

void WindowTest::choose(const QString &key)
{
    const qsizetype row = keys().indexOf(key);
    QVERIFY(row >= 0);
    table().setCurrentIndex(table().model()->index(int(row), CandidatesModel::KeyColumn));
}

void WindowTest::search(const QString &text)
{
    find<QLineEdit>("search")->setText(text);
}

CandidatesModel &WindowTest::model()
{
    return find<CandidatesPage>("candidatesPage")->model();
}

ConfirmDialog *WindowTest::dialog()
{
    return m_window->findChild<ConfirmDialog *>();
}

} // namespace docsweep
