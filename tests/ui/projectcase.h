// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "tests/ui/memorykeychain.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace docsweep {

/// The real window on real profiles in a home that is gone with the test.
class ProjectCase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    LoadRequest request() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString profileFile(const QString &name) const;
    QString profileText(const QString &name) const;
    QStringList names() const;
    /// A web app with some expired sessions of two items each, and a profile for it.
    void add(const QString &name, int sessions, const ConnectionLook &look = {});
    void openNothing();
    void open(const QString &name);
    void show(const ConsoleContext &context);
    void switchTo(const QString &name);
    /// By what the connection's menu offers.
    bool triggerInMenu(const QString &objectName, const QString &name = {});
    void waitForScan();
    void cleanUpAll();
    Console &console() { return m_window->console(); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QString alerts();
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void type(const char *field, const QString &text);

    const SystemClock m_clock{};
    std::map<QString, WebApp> m_apps;
    std::shared_ptr<KeychainContent> m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

private:
    QTranslator m_english;
};

} // namespace docsweep
