// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace docsweep {

/// The Schedule page in the real window, on a real database and journal. Only the schedule's clock is moved by hand.
class SchedulePageCase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void open() { open(m_app->context()); }
    void open(const ConsoleContext &context);
    void pass(Duration time);
    void switchOn();
    void applyAndSwitchOn();
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    bool isShown(const char *name) { return find<QWidget>(name)->isVisibleTo(m_window.get()); }
    void click(const char *button) { find<QAbstractButton>(button)->click(); }
    void choosePause(int entry);

    std::unique_ptr<WebApp> m_app;
    FakeClock m_clock{{}};
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScheduledRuns> m_runs;
    std::unique_ptr<MainWindow> m_window;

private:
    QTranslator m_english;
};

} // namespace docsweep
