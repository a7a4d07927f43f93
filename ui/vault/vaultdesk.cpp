// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultdesk.h"

#include "ui/console/console.h"
#include "ui/vault/restoredialog.h"
#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultbook.h"

namespace docsweep {

using namespace Qt::StringLiterals;

VaultDesk::VaultDesk(Console &console, VaultBook &book, const Theme &theme, QWidget &window)
    : QObject(&window)
    , m_console(console)
    , m_book(book)
    , m_theme(theme)
    , m_window(window)
{
    setObjectName("vaultDesk"_L1);
    const auto dialog = [this] {
        auto *open = m_window.findChild<UnlockDialog *>();
        if (open == nullptr) {
            open = new UnlockDialog(m_book, &m_window);
            open->setAttribute(Qt::WA_DeleteOnClose);
            connect(open, &QDialog::rejected, this, [this] { m_then = nullptr; });
            open->open();
        }
        return open;
    };
    connect(&m_book, &VaultBook::passphraseWanted, this,
        [dialog](const QString &where) { dialog()->askForPassphrase(where); });
    connect(&m_book, &VaultBook::unlockFailed, this, [this, dialog](const Error &error) {
        if (m_window.findChild<UnlockDialog *>() == nullptr)
            dialog()->askForKey(error);
    });
    connect(&m_book, &VaultBook::locked, this, [this] { m_then = nullptr; });
    connect(&m_book, &VaultBook::unlocked, this, [this] {
        if (const auto then = std::exchange(m_then, nullptr))
            then();
    });
}

void VaultDesk::unlock()
{
    unlockThen([] {});
}

void VaultDesk::unlockThen(std::function<void()> then)
{
    if (!m_book.isOn())
        return;
    if (m_book.isUnlocked())
        return then();
    m_then = std::move(then);
    m_book.unlock({}); // where nobody needs to be asked, nobody is
}

void VaultDesk::putBack(const RestoreRequest &request)
{
    unlockThen([this, request] { openDialog(request); });
}

void VaultDesk::putBackRun(qint64 run, Instant startedAt)
{
    RestoreRequest request;
    request.run = run;
    request.runSince = startedAt;
    putBack(request);
}

void VaultDesk::finishEarlier()
{
    unlockThen([this] { openDialog(std::nullopt); });
}

void VaultDesk::openDialog(const std::optional<RestoreRequest> &request)
{
    if (m_window.findChild<RestoreDialog *>() != nullptr)
        return;
    auto *dialog = new RestoreDialog(m_book.backends(), request, m_book.look().unfinished, m_theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // No automatic run takes away meanwhile what comes back.
    // The key stays for as long, too.
    connect(dialog, &QObject::destroyed, this, [question = m_console.beginQuestion(), use = m_book.use()]() mutable {
        question.reset();
        use.reset();
    });
    connect(dialog, &RestoreDialog::worked, this, [this] {
        m_book.read();
        emit worked();
    });
    dialog->open();
}

} // namespace docsweep
