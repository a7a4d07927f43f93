// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/activitycase.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void ActivityCase::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void ActivityCase::init()
{
    m_away = std::make_shared<std::atomic<bool>>(false);
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf", "alice/=cmd.xlsx"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addFile("alice/=cmd.xlsx", 2h, 1000);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    m_app->addFile("=stray.bin", 48h, 10);
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        m_app->addFile("bob/young" + n + ".txt", 1min, 100);
}

void ActivityCase::cleanup()
{
    m_window.reset();
    m_app.reset();
}

ConsoleContext ActivityCase::withAwayStorage()
{
    ConsoleContext context = m_app->context();
    context.sweep.objects = [away = m_away, real = context.sweep.objects]() -> Result<std::unique_ptr<ObjectStore>> {
        if (away->load())
            return fail(ErrorKind::Unavailable, u"Storage service unavailable: nobody answers"_s);
        return real();
    };
    return context;
}

void ActivityCase::open(const ConsoleContext &context)
{
    m_window.reset();
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

void ActivityCase::clean()
{
    Console &console = m_window->console();
    QVERIFY(console.plan());
    console.run({{0, quint32(console.plan()->totals.items - 1)}});
    QTRY_VERIFY_WITH_TIMEOUT(!console.isRunning(), 30000);
}

void ActivityCase::showActivity()
{
    m_window->showPage(MainWindow::Activity);
    QTRY_VERIFY(runs().isRead() && !runs().isLoading());
}

QString ActivityCase::cell(int row, int column)
{
    return runs().index(row, column).data().toString();
}

void ActivityCase::saveAs(const char *button, const char *action, const QString &file)
{
    click(button);
    QTRY_VERIFY(find<QAction>(action));
    find<QAction>(action)->trigger();
    QTRY_VERIFY(find<QFileDialog>("saveDialog"));
    auto *dialog = find<QFileDialog>("saveDialog");
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    for (QMenu *menu : m_window->findChildren<QMenu *>())
        menu->close();
    QTRY_VERIFY(!find<QFileDialog>("saveDialog"));
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("activityProgress")->isVisible(), 20000);
}

QByteArray ActivityCase::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace docsweep
