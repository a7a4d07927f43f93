// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

namespace docsweep {

class CandidatesModel;
class ConfirmDialog;

/// What tests of the real window begin with: a small web app on a real database and real files, of which six items can
/// go. Clicks are clicks; what is deleted is really gone.
class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void open(const ConsoleContext &context);
    /// On the candidates, all six of them.
    void openCandidates();
    void waitForScan();
    bool waitForRows(int rows);
    /// Answers the confirmation as an admin would who has read it.
    void confirm();
    void waitForRun();
    void tick(int row);
    void tickKey(const QString &key);
    void choose(const QString &key);
    void search(const QString &text);

    QString text(const char *label) { return find<QLabel>(label)->text(); }
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QTableView &table() { return *find<QTableView>("candidatesView"); }
    CandidatesModel &model();
    ConfirmDialog *dialog();
    QStringList keys();
    QString alerts();

    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<MainWindow> m_window;

private:
    QTranslator m_english;
};

} // namespace docsweep
