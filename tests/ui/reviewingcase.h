// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/candidates/candidatespage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace docsweep {

/// The list of what would be deleted, seven items of three sessions, on a real window, a real database and real files.
class ReviewingCase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void open();
    bool waitForRows(int rows);
    void choose(const QString &key);
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&table(), key, modifiers); }
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString text(const char *label) { return find<QLabel>(label)->text().remove(QChar(0x200b)); }
    QTableView &table() { return *find<QTableView>("candidatesView"); }
    CandidatesModel &model() { return find<CandidatesPage>("candidatesPage")->model(); }
    QStringList keys();
    QString state(int row) { return model().index(row, CandidatesModel::StateColumn).data().toString(); }

    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<MainWindow> m_window;

private:
    QTranslator m_english;
};

} // namespace docsweep
