// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keychain.h"
#include "core/vault/privatekeyplaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;

/// The private key in a real keychain (Secret Service), on a session bus of its own.
class TestVaultKeychain : public QObject {
    Q_OBJECT

private slots:
    void keepsAKey()
    {
        const QTemporaryDir home;
        KeychainCredentialStore keychain;
        PrivateKeys keys(home.path(), &keychain);
        const VaultPrivateKey key = *VaultPrivateKey::make();
        QVERIFY(!*keys.find(key.publicKey()));
        const auto stored = keys.store(key, PrivateKeyPlace::Keychain, {});
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().text));
        const auto read = keys.read(key.publicKey(), [](const QString &) { return Result<Secret>(Secret()); });
        QVERIFY(read);
        QCOMPARE(read->text(), key.text());
        QVERIFY(!*keys.find(VaultPrivateKey::make()->publicKey()));
    }
};

QTEST_GUILESS_MAIN(TestVaultKeychain)
#include "tst_vaultkeychain.moc"
