// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reviewingcase.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void ReviewingCase::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void ReviewingCase::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf", "alice/a.xlsx"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addFile("alice/a.xlsx", 2h, 1000);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    m_app->addFile("bob/notes.txt", 30h, 2000);
    m_app->addSession("carol", 3h, {"carol/c.jpg"});
    m_app->addFile("carol/c.jpg", 3h, 500);
    m_app->addFile("stray/old.bin", 48h, 10);
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        m_app->addFile("bob/young" + n + ".txt", 1min, 100);
    open();
}

void ReviewingCase::cleanup()
{
    m_window.reset();
    m_app.reset();
}

void ReviewingCase::open()
{
    m_window = std::make_unique<OpenWindow>(m_app->context(), Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
    m_window->showPage(MainWindow::Candidates);
    QVERIFY(waitForRows(7));
}

bool ReviewingCase::waitForRows(int rows)
{
    return QTest::qWaitFor(
        [&] {
            if (!model().isComplete() || model().rowCount() != rows)
                return false;
            for (int row = 0; row < rows; ++row) {
                if (!model().index(row, 1).data(CandidatesModel::LoadedRole).toBool())
                    return false;
            }
            return true;
        },
        10000);
}

QStringList ReviewingCase::keys()
{
    QStringList keys;
    for (int row = 0; row < model().rowCount(); ++row)
        keys << model().index(row, CandidatesModel::KeyColumn).data().toString();
    return keys;
}

void ReviewingCase::choose(const QString &key)
{
    const qsizetype row = keys().indexOf(key);
    QVERIFY(row >= 0);
    table().setCurrentIndex(model().index(int(row), CandidatesModel::KeyColumn));
}

} // namespace docsweep
