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

/// The real window at its first start: no profile as yet, and a keychain and a home that are gone with the test.
class ConnectionsCase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    LoadRequest request() const;
    void open(const LoadRequest &request);
    void fillFolder(const QString &name, const WebApp &app);
    QString points();
    QString profileText(const QString &name) const;
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
    }

    const SystemClock m_clock;
    std::shared_ptr<KeychainContent> m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

private:
    QTranslator m_english;
};

} // namespace docsweep
