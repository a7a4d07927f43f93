// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keychain.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// A real keyring, without a screen: to be run by tests/support/keyring.sh.
class TestKeychain : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatItIsGiven()
    {
        KeychainCredentialStore keychain;
        const CredentialId id{u"production"_s, u"SUPABASE_SERVICE_KEY"_s};
        const CredentialId other{u"/srv/x.ini"_s, u"SUPABASE_SERVICE_KEY"_s};
        const Result<std::optional<BoundSecret>> before = keychain.read(id);
        QVERIFY2(before, qPrintable(before ? QString() : before.error().text));
        QVERIFY(!*before);
        const Result<> written = keychain.write(id, Secret(u"ein Schlüssel"_s));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
        QCOMPARE((*keychain.read(id))->secret.reveal(), u"ein Schlüssel"_s);
        QVERIFY(!*keychain.read(other));
        QVERIFY(keychain.write(id, Secret(u"ein anderer"_s)));
        QCOMPARE((*keychain.read(id))->secret.reveal(), u"ein anderer"_s);
        QVERIFY(*keychain.remove(id));
        QVERIFY(!*keychain.remove(id));
        QVERIFY(!*keychain.read(id));
    }

    void answersManyThreads()
    {
        KeychainCredentialStore keychain;
        const auto idOf = [](int i) { return CredentialId{QString::number(i), u"SUPABASE_DB_PASSWORD"_s}; };
        std::atomic_int kept = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(8);
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    KeychainCredentialStore own;
                    const QString value = u"password %1"_s.arg(i);
                    const Result<> written = own.write(idOf(i), Secret(value));
                    const auto read = own.read(idOf(i));
                    kept += written && read && *read && (*read)->secret.reveal() == value ? 1 : 0;
                });
            }
        }
        QCOMPARE(kept.load(), 8);
        QCOMPARE((*keychain.read(idOf(7)))->secret.reveal(), u"password 7"_s); // threads that are gone leave it usable
    }

    void saysAtOnceThatThereIsNone()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        QElapsedTimer timer;
        timer.start();
        const auto read = KeychainCredentialStore().read({u"default"_s, u"SUPABASE_DB_PASSWORD"_s});
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        if (!runtime.isNull())
            qputenv("XDG_RUNTIME_DIR", runtime);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
