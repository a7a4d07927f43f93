// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/privatekeywords.h"

namespace docsweep {

using namespace Qt::StringLiterals;

CredentialStore *keychainOf(const CredentialStores &stores)
{
    for (const std::unique_ptr<CredentialStore> &store : stores) {
        if (store->place() == CredentialPlace::Keychain)
            return store.get();
    }
    return nullptr;
}

Result<QString> privateKeyWords(const PrivateKeys &keys, const VaultPublicKey &key)
{
    const Result<std::optional<FoundPrivateKey>> found = keys.find(key);
    if (!found)
        return fail(found.error());
    if (!*found)
        return u"not on this machine, or in a keychain that is locked"_s;
    const bool isPlain = (*found)->place == PrivateKeyPlace::PlainFile;
    return isPlain ? QString((*found)->where + u", without a passphrase"_s) : (*found)->where;
}

QString privateKeyWords(const QString &home, const VaultPublicKey &key)
{
    const CredentialStores stores = openCredentials(home);
    const Result<QString> words = privateKeyWords(PrivateKeys(home, keychainOf(stores)), key);
    return words ? *words : words.error().text;
}

} // namespace docsweep
