// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/vaultworld.h"

#include "core/vault/privatekeyplaces.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <map>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

/// A keychain in memory.
class MemoryKeychain final : public CredentialStore {
public:
    CredentialPlace place() const override { return CredentialPlace::Keychain; }
    QString where() const override { return u"in the keychain"_s; }
    Result<std::optional<BoundSecret>> read(const CredentialId &id) const override
    {
        const auto found = m_all.find(id.profile + id.name);
        return found == m_all.end() ? std::optional<BoundSecret>() : std::optional(BoundSecret{found->second, {}});
    }
    Result<> write(const CredentialId &id, const Secret &secret) override
    {
        m_all[id.profile + id.name] = secret;
        return {};
    }
    Result<bool> remove(const CredentialId &id) override { return m_all.erase(id.profile + id.name) > 0; }

private:
    std::map<QString, Secret> m_all;
};

Result<Secret> nobodyIsAsked(const QString &)
{
    return fail(ErrorKind::Cancelled, u"nobody was to be asked"_s);
}

AskPassphrase answer(const QString &passphrase)
{
    return [passphrase](const QString &) { return Result<Secret>(Secret(passphrase)); };
}

} // namespace

class TestVaultKeys : public QObject {
    Q_OBJECT

private slots:
    void textsComeBack();
    void typingErrorsAreSeen();
    void aPrivateKeyIsNoPublicOne();
    void aPassphraseProtects();
    void aDamagedFileIsTold();
    void everyPlaceKeeps();
    void aFileThatOthersMayReadIsRefused();
    void anotherKeyIsNeverReplaced();
    void thePassphraseChanges();
    void theSigningKeyStays();
};

void TestVaultKeys::textsComeBack()
{
    const VaultPrivateKey key = *VaultPrivateKey::make();
    const VaultPublicKey open = key.publicKey();
    QVERIFY(open.text().startsWith(u"dsvault-"_s));
    QCOMPARE(*VaultPublicKey::fromText(u"  "_s + open.text() + u'\n'), open);
    QCOMPARE(VaultPrivateKey::fromText(key.text())->publicKey(), open);
    QVERIFY(VaultPrivateKey::make()->publicKey() != open);
    QCOMPARE(open.fingerprint().size(), 39);
    QCOMPARE(open.fingerprint().remove(u' ').toLatin1(), open.fingerprintBytes().toHex());
}

void TestVaultKeys::typingErrorsAreSeen()
{
    const VaultPrivateKey key = *VaultPrivateKey::make();
    const QString open = key.publicKey().text();
    const QString secret = key.text().reveal();
    for (qsizetype at = 0; at < open.size(); ++at) {
        QString wrong = open;
        wrong[at] = wrong[at] == u'A' ? u'B' : u'A';
        QVERIFY2(!VaultPublicKey::fromText(wrong), qPrintable(QString::number(at)));
    }
    for (qsizetype at = 0; at < secret.size(); ++at) {
        QString wrong = secret;
        wrong[at] = wrong[at] == u'A' ? u'B' : u'A';
        QVERIFY2(!VaultPrivateKey::fromText(Secret(wrong)), qPrintable(QString::number(at)));
    }
    for (const QString &wrong :
        {QString(), u"dsvault-"_s, open.chopped(1), QString(open + u'A'), QString(u"é"_s + open)})
        QCOMPARE(VaultPublicKey::fromText(wrong).error().cause.kind, CauseKind::VaultKeyWrong);
}

void TestVaultKeys::aPrivateKeyIsNoPublicOne()
{
    const VaultPrivateKey key = *VaultPrivateKey::make();
    const auto wrong = VaultPublicKey::fromText(key.text().reveal());
    QCOMPARE(wrong.error().cause.kind, CauseKind::VaultKeyIsPrivate);
    QVERIFY(!wrong.error().text.contains(key.text().reveal().mid(20)));
    QVERIFY(!VaultPrivateKey::fromText(Secret(key.publicKey().text())));
    QVERIFY(!VaultPrivateKey::fromText(Secret(u"dsvault-secret-"_s + key.publicKey().text().mid(8))));
}

void TestVaultKeys::aPassphraseProtects()
{
    const VaultPrivateKey key = *VaultPrivateKey::make();
    const QByteArray file = *toKeyFile(key, Secret(u"correct horse"_s), PassphraseCost::Few);
    QVERIFY(!file.contains(key.text().reveal().mid(15, 20).toLatin1()));
    QVERIFY(!file.contains(QByteArray(reinterpret_cast<const char *>(key.bytes()), 32).toBase64().left(20)));
    QVERIFY(keyFileFacts(file)->wantsPassphrase);
    QCOMPARE(keyFileFacts(file)->publicKey, key.publicKey());
    QCOMPARE(fromKeyFile(file, Secret(u"correct horse"_s))->text(), key.text());
    for (const QString &wrong : {QString(), u"correct hors"_s, u"Correct horse"_s})
        QCOMPARE(fromKeyFile(file, Secret(wrong)).error().cause.kind, CauseKind::VaultPassphraseWrong);
    // Ours ask for a lot of work by default.
    const QByteArray usual = *toKeyFile(key, Secret(u"x"_s));
    QVERIFY(usual.contains("268435456"));
    QCOMPARE(fromKeyFile(usual, Secret(u"x"_s))->text(), key.text());
}

void TestVaultKeys::aDamagedFileIsTold()
{
    const VaultPrivateKey key = *VaultPrivateKey::make();
    const QByteArray file = *toKeyFile(key, Secret(u"p"_s), PassphraseCost::Few);
    for (qsizetype at = 0; at < file.size(); at += 3) {
        QByteArray damaged = file;
        damaged[at] = char(damaged[at] ^ 1);
        const auto read = fromKeyFile(damaged, Secret(u"p"_s));
        QVERIFY(!read || read->text() == key.text()); // a blank less, perhaps
    }
    for (const QByteArray &damaged : {QByteArray(), QByteArray("{}"), file.left(file.size() / 2)})
        QCOMPARE(fromKeyFile(damaged, Secret(u"p"_s)).error().cause.kind, CauseKind::VaultKeyFileDamaged);
}

void TestVaultKeys::everyPlaceKeeps()
{
    const QTemporaryDir home;
    MemoryKeychain keychain;
    PrivateKeys keys(home.path(), &keychain);
    const VaultPrivateKey one = *VaultPrivateKey::make();
    QCOMPARE(keys.read(one.publicKey(), nobodyIsAsked).error().cause.kind, CauseKind::VaultPrivateKeyAbsent);
    QVERIFY(!*keys.find(one.publicKey()));
    QCOMPARE(keys.store(one, PrivateKeyPlace::Keychain, {})->place, PrivateKeyPlace::Keychain);
    QCOMPARE((*keys.find(one.publicKey()))->where, u"in the keychain"_s);
    QCOMPARE(keys.read(one.publicKey(), nobodyIsAsked)->text(), one.text());
    QVERIFY(!QFile::exists(keys.filePath()));

    const VaultPrivateKey two = *VaultPrivateKey::make();
    QVERIFY(!keys.store(two, PrivateKeyPlace::PassphraseFile, {}));
    QVERIFY(keys.store(two, PrivateKeyPlace::PassphraseFile, Secret(u"p"_s), PassphraseCost::Few));
    QCOMPARE((*keys.find(two.publicKey()))->place, PrivateKeyPlace::PassphraseFile);
    QCOMPARE(keys.read(two.publicKey(), answer(u"p"_s))->text(), two.text());
    QCOMPARE(keys.read(two.publicKey(), answer(u"q"_s)).error().cause.kind, CauseKind::VaultPassphraseWrong);
    QCOMPARE(keys.read(two.publicKey(), nobodyIsAsked).error().kind, ErrorKind::Cancelled);
    QCOMPARE(QFileInfo(keys.filePath()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(keys.read(one.publicKey(), nobodyIsAsked)->text(), one.text()); // both are known
    QCOMPARE(**keys.keyOfFile(), two.publicKey());

    QFile::remove(keys.filePath());
    QVERIFY(keys.store(two, PrivateKeyPlace::PlainFile, {}));
    QCOMPARE((*keys.find(two.publicKey()))->place, PrivateKeyPlace::PlainFile);
    QCOMPARE(keys.read(two.publicKey(), nobodyIsAsked)->text(), two.text());
    PrivateKeys withoutKeychain(home.path(), nullptr);
    QVERIFY(!*withoutKeychain.find(one.publicKey()));
    QVERIFY(!withoutKeychain.store(one, PrivateKeyPlace::Keychain, {}));
}

void TestVaultKeys::aFileThatOthersMayReadIsRefused()
{
    const QTemporaryDir home;
    PrivateKeys keys(home.path(), nullptr);
    const VaultPrivateKey key = *VaultPrivateKey::make();
    QVERIFY(keys.store(key, PrivateKeyPlace::PlainFile, {}));
    QFile::setPermissions(keys.filePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QCOMPARE(keys.find(key.publicKey()).error().cause.kind, CauseKind::VaultKeyFileOpen);
    QCOMPARE(keys.read(key.publicKey(), nobodyIsAsked).error().cause.kind, CauseKind::VaultKeyFileOpen);
    QFile::setPermissions(keys.filePath(), QFile::ReadOwner | QFile::WriteOwner);
    const QString moved = home.filePath(u"elsewhere"_s);
    QVERIFY(QFile::rename(keys.filePath(), moved) && QFile::link(moved, keys.filePath()));
    QVERIFY(!keys.find(key.publicKey()));
}

void TestVaultKeys::anotherKeyIsNeverReplaced()
{
    const QTemporaryDir home;
    PrivateKeys keys(home.path(), nullptr);
    const VaultPrivateKey one = *VaultPrivateKey::make();
    QVERIFY(keys.store(one, PrivateKeyPlace::PlainFile, {}));
    const QByteArray before = fileBytes(keys.filePath());
    const auto refused = keys.store(*VaultPrivateKey::make(), PrivateKeyPlace::PlainFile, {});
    QCOMPARE(refused.error().cause.kind, CauseKind::VaultKeyThere);
    QCOMPARE(fileBytes(keys.filePath()), before);
    setFileBytes(keys.filePath(), "{}"); // damaged, and perhaps mendable
    QVERIFY(!keys.store(one, PrivateKeyPlace::PlainFile, {}));
    QCOMPARE(fileBytes(keys.filePath()), "{}");
}

void TestVaultKeys::thePassphraseChanges()
{
    const QTemporaryDir home;
    MemoryKeychain keychain;
    PrivateKeys keys(home.path(), &keychain);
    const VaultPrivateKey key = *VaultPrivateKey::make();
    QVERIFY(keys.store(key, PrivateKeyPlace::PassphraseFile, Secret(u"old"_s), PassphraseCost::Few));
    const VaultPublicKey open = key.publicKey();
    QCOMPARE(keys.changePassphrase(open, Secret(u"wrong"_s), Secret(u"new"_s), PassphraseCost::Few).error().cause.kind,
        CauseKind::VaultPassphraseWrong);
    QVERIFY(keys.read(open, answer(u"old"_s)));
    QVERIFY(keys.changePassphrase(open, Secret(u"old"_s), Secret(u"new"_s), PassphraseCost::Few));
    QVERIFY(!keys.read(open, answer(u"old"_s)));
    QCOMPARE(keys.read(open, answer(u"new"_s))->text(), key.text());
    QVERIFY(!keys.changePassphrase(open, Secret(u"new"_s), Secret(), PassphraseCost::Few));
    const VaultPrivateKey other = *VaultPrivateKey::make();
    QVERIFY(keys.store(other, PrivateKeyPlace::Keychain, {}));
    QCOMPARE(keys.changePassphrase(other.publicKey(), {}, Secret(u"x"_s)).error().cause.kind,
        CauseKind::VaultKeyNoPassphrase);
}

void TestVaultKeys::theSigningKeyStays()
{
    const QTemporaryDir home;
    QVERIFY(ContainerSigner::publicKeyOfHome(home.path())->isEmpty());
    const ContainerSigner signer = *ContainerSigner::ofHome(home.path());
    QCOMPARE(ContainerSigner::ofHome(home.path())->publicKey(), signer.publicKey());
    QCOMPARE(*ContainerSigner::publicKeyOfHome(home.path()), signer.publicKey());
    const QByteArray signature = signer.sign("message");
    QVERIFY(isContainerSignature(signer.publicKey(), "message", signature));
    QVERIFY(!isContainerSignature(signer.publicKey(), "messagf", signature));
    QVERIFY(!isContainerSignature(ContainerSigner::make().publicKey(), "message", signature));
    const QString path = home.filePath(u"vault-signing.key"_s);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    QCOMPARE(ContainerSigner::ofHome(home.path()).error().cause.kind, CauseKind::VaultSigningKeyUnusable);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    setFileBytes(path, "something else");
    QCOMPARE(ContainerSigner::ofHome(home.path()).error().cause.kind, CauseKind::VaultSigningKeyUnusable);
}

QTEST_GUILESS_MAIN(TestVaultKeys)
#include "tst_vaultkeys.moc"
