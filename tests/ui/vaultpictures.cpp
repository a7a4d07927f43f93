// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vaultpictures.h"

#include "app/composition.h"
#include "core/vault/privatekeyplaces.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/run/confirmdialog.h"
#include "ui/vault/makekeydialog.h"
#include "ui/vault/vaultbook.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    void makeSessions(WebApp &app)
    {
        for (const QByteArray key : {"3f9c0ab1d2e45f67a1b2c3d4e5f60718", "5b77aa01cc4e4d3f9e21", "90ce8812d7aa4b10"}) {
            app.addSession(key, 3h, {key + "/statement.pdf", key + "/rows.xlsx"});
            for (const char *name : {"/statement.pdf", "/rows.xlsx", "/notes.txt"})
                app.addFile(key + name, 3h, 48000);
        }
        app.addFile("lost/upload.bin", 50h, 300000);
    }

    ConsoleContext withVault(const WebApp &web, const VaultPrivateKey &key)
    {
        ConsoleContext context = web.context();
        context.settings.vault.folder = web.path(u"vault"_s);
        context.settings.vault.key = key.publicKey().text();
        context.read = makeReadBackends(context.settings, web.clock());
        context.sweep = makeSweepBackends(context.settings, web.clock());
        return context;
    }

    class Pictures {
    public:
        Pictures(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
        }

        void take(const Theme &theme, const QString &tone, QSize size)
        {
            WebApp web;
            makeSessions(web);
            const VaultPrivateKey key = *VaultPrivateKey::make();
            if (!PrivateKeys(web.home(), nullptr)
                     .store(key, PrivateKeyPlace::PassphraseFile, Secret(u"open sesame"_s), PassphraseCost::Few))
                qFatal("docsweep-gallery: a key could not be stored");
            applyTheme(m_app, theme);
            m_tone = tone;
            open(web.context(), theme, size);
            m_window->showPage(MainWindow::Vault);
            save(u"off"_s);
            open(withVault(web, key), theme, size);
            m_window->showPage(MainWindow::Vault);
            save(u"none"_s);
            cleanUp();
            save(u"undo"_s);
            m_window->showPage(MainWindow::Vault);
            save(u"locked"_s);
            takeDialogs();
            m_window->showPage(MainWindow::Overview);
            save(u"overview"_s);
            QDir().rename(web.path(u"vault"_s), web.path(u"away"_s));
            QDir().mkpath(web.path(u"vault/photos"_s));
            m_window->showPage(MainWindow::Vault);
            save(u"away"_s);
            auto *make = new MakeKeyDialog(m_window->console().context(), theme, m_window.get());
            make->open();
            save(u"make-key"_s);
            make->reject();
            m_window.reset();
        }

    private:
        template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }

        void open(const ConsoleContext &context, const Theme &theme, QSize size)
        {
            m_window = std::make_unique<OpenWindow>(context, theme);
            m_window->resize(size);
            m_window->show();
            m_window->start();
            wait([this] { return !m_window->console().isScanning(); });
        }

        static void wait(const std::function<bool()> &until)
        {
            if (!QTest::qWaitFor(until, 30000))
                qFatal("docsweep-gallery: waited in vain");
        }

        void cleanUp()
        {
            m_window->cleanUpEverything();
            wait([this] { return m_window->findChild<ConfirmDialog *>() != nullptr; });
            save(u"confirm"_s);
            if (auto *number = find<QLineEdit>("confirmNumber"))
                number->setText(QString::number(m_window->console().plan()->totals.items));
            find<QPushButton>("confirmDelete")->click();
            wait([this] { return m_window->console().lastRun() && !m_window->console().isRunning(); });
            wait([this] { return !find<VaultBook>("vaultBook")->look().runs.empty(); });
        }

        void takeDialogs()
        {
            find<QPushButton>("vaultLock")->click();
            wait([this] { return find<QDialog>("unlockDialog") != nullptr; });
            save(u"unlock"_s);
            find<QLineEdit>("unlockSecret")->setText(u"open sesame"_s);
            find<QPushButton>("unlockAccept")->click();
            wait([this] { return find<QTableView>("vaultItems")->model()->rowCount() > 0; });
            find<QTableView>("vaultItems")->selectRow(2);
            QTest::qWait(600);
            save(u"unlocked"_s);
            find<QLineEdit>("vaultSearch")->setText(u"nothing like this"_s);
            QTest::qWait(600);
            save(u"no-match"_s);
            find<QLineEdit>("vaultSearch")->clear();
            QTest::qWait(600);
            find<QPushButton>("vaultPutBack")->click();
            wait([this] { return find<QPushButton>("restoreBegin")->isEnabled(); });
            save(u"plan"_s);
            find<QPushButton>("restoreBegin")->click();
            wait([this] { return find<QPushButton>("restoreClose")->isVisible(); });
            save(u"result"_s);
            find<QPushButton>("restoreClose")->click();
            wait([this] { return find<QDialog>("restoreDialog") == nullptr; });
            find<QPushButton>("vaultPutBack")->click(); // again: what is there now is in the way, or the same
            wait(
                [this] { return find<QPushButton>("restoreClose") && find<QPushButton>("restoreClose")->isVisible(); });
            QTest::qWait(600);
            save(u"plan-again"_s);
            find<QPushButton>("restoreClose")->click();
            wait([this] { return find<QDialog>("restoreDialog") == nullptr; });
        }

        void save(const QString &name)
        {
            QTest::qWait(400);
            QPixmap picture = m_window->grab();
            QPainter painter(&picture);
            for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
                if (!dialog->isVisible())
                    continue;
                painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
                painter.drawPixmap(m_window->rect().center() - dialog->rect().center(), dialog->grab());
            }
            painter.end();
            const QString file = m_directory + u"/vault-"_s + name + u'-' + m_tone + u".png"_s;
            if (!picture.save(file))
                qFatal("docsweep-gallery: a picture could not be written");
            std::printf("%s\n", qPrintable(file));
        }

        QApplication &m_app;
        QString m_directory;
        QString m_tone;
        std::unique_ptr<OpenWindow> m_window;
    };

} // namespace

void takeVaultPictures(QApplication &app, const QString &directory)
{
    Pictures pictures(app, directory);
    pictures.take(Theme::light(), u"light"_s, {1280, 800});
    pictures.take(Theme::darkTheme(), u"dark"_s, {1280, 800});
    pictures.take(Theme::light(), u"narrow"_s, {960, 600});
    QApplication::setLayoutDirection(Qt::RightToLeft);
    pictures.take(Theme::light(), u"rtl"_s, {1280, 800});
    QApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace docsweep
