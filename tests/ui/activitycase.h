// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/activity/runsmodel.h"
#include "ui/candidates/candidatesmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include <atomic>
#include <memory>

namespace docsweep {

/// The page of runs in the real window, on runs the real engine made of a real database and real files.
class ActivityCase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void open(const ConsoleContext &context);
    void clean();
    void showActivity();
    void saveAs(const char *button, const char *action, const QString &file);
    QString cell(int row, int column);
    static QByteArray contents(const QString &path);
    RunsModel &runs() { return *find<RunsModel>("runsModel"); }
    CandidatesModel &items() { return *find<CandidatesModel>("runItemsModel"); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    ConsoleContext withAwayStorage();

    QTranslator m_english;
    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<std::atomic<bool>> m_away;
};

} // namespace docsweep
