// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/settingsdesk.h"

using namespace docsweep;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Buckets, and the storage that holds them, as settings name them.
class TestStorageSettings : public QObject {
    Q_OBJECT

private slots:
    void readsBucketLists()
    {
        const auto buckets = [](const QString &list) {
            return Desk().environment(u"SUPABASE_BUCKET_NAME"_s, list).settings().storage.buckets;
        };
        QCOMPARE(buckets(u"uploads"_s), QList<Bucket>{u"uploads"_s});
        QCOMPARE(buckets(u" b , a "_s), (QList<Bucket>{u"b"_s, u"a"_s}));
        QCOMPARE(buckets(u"a,b,a"_s), (QList<Bucket>{u"a"_s, u"b"_s}));
        QCOMPARE(buckets(u"my bucket,übrig,.hidden"_s), (QList<Bucket>{u"my bucket"_s, u"übrig"_s, u".hidden"_s}));
    }

    void doesNotFallBackFromAnEmptyBucketList()
    {
        Desk desk;
        desk.envFile("SUPABASE_BUCKET_NAME=uploads\n").environment(u"SUPABASE_BUCKET_NAME"_s, u""_s);
        QVERIFY(desk.complaint().startsWith(u"SUPABASE_BUCKET_NAME (in the environment): is empty"_s));
        Desk file;
        file.envFile("SUPABASE_BUCKET_NAME=\n");
        QVERIFY(file.complaint().startsWith(
            u"SUPABASE_BUCKET_NAME (in "_s + file.path(u".env"_s) + u" line 1): is empty"_s));
    }

    void readsSupabaseStorage()
    {
        Desk desk;
        desk.environment(u"SUPABASE_URL"_s, u"https://p.supabase.co/"_s)
            .envFile("SUPABASE_SERVICE_KEY=service-role\n")
            .environment(u"SUPABASE_KEY"_s, u"anonymous"_s);
        QCOMPARE(desk.settings().storage.supabaseUrl, QUrl(u"https://p.supabase.co"_s));
        QCOMPARE(desk.settings().storage.supabaseKey.reveal(), u"service-role"_s);
        QCOMPARE(desk.settings().sources[u"SUPABASE_SERVICE_KEY"_s], ValueSource::EnvFile);
        QCOMPARE(desk.settings().sources[u"SUPABASE_KEY"_s], ValueSource::Default);
        desk.envFile("");
        QCOMPARE(desk.settings().storage.supabaseKey.reveal(), u"anonymous"_s);
    }

    void refusesMalformedSupabaseAddresses()
    {
        for (const QString &address : {u"ftp://p.supabase.co"_s, u"https://"_s, u"10.0.0.5:8000 x"_s,
                 u"postgres://u:hunter2@h/d"_s, u"https://supabase.com/dashboard/projects"_s,
                 u"https://u:hunter2@p.supabase.co"_s, u"https://p.supabase.co?apikey=hunter2"_s,
                 u"https://p.supabase.co/#x"_s, u"https://p supabase.co"_s, u"http://p.supabase.co"_s,
                 u"http://10.0.0.5:8000"_s, u"http://127.0.0.1.example.org"_s, u"HTTP://localhost.example.org"_s}) {
            const QString complaint =
                Desk().environment(u"SUPABASE_URL"_s, address).environment(u"SUPABASE_KEY"_s, u"a-key"_s).complaint();
            QVERIFY2(complaint.startsWith(u"SUPABASE_URL (in the environment): "_s), qPrintable(address));
            QVERIFY(!complaint.contains(u"hunter2"_s));
        }
    }

    /// Half of a project's credentials is no storage, but no reason to leave the rows.
    void namesTheHalfOfCredentialsThatIsLacking()
    {
        const StorageSettings keyless =
            Desk().environment(u"SUPABASE_URL"_s, u"https://p.supabase.co"_s).settings().storage;
        QCOMPARE(keyless.kind, StorageKind::None);
        QCOMPARE(keyless.supabaseUrl, QUrl(u"https://p.supabase.co"_s));
        QCOMPARE(keyless.lacking,
            u"SUPABASE_URL (in the environment) is set, but neither SUPABASE_SERVICE_KEY nor SUPABASE_KEY is"_s);
        for (const QString &name : {u"SUPABASE_SERVICE_KEY"_s, u"SUPABASE_KEY"_s}) {
            const StorageSettings placeless = Desk().environment(name, u"a-key"_s).settings().storage;
            QCOMPARE(placeless.kind, StorageKind::None);
            QCOMPARE(placeless.lacking,
                name
                    + u" (in the environment) is set, but SUPABASE_URL is not; set "
                      "SUPABASE_URL=https://project.supabase.co"_s);
        }
        const StorageSettings folder = Desk()
                                           .environment(u"SUPABASE_KEY"_s, u"a-key"_s)
                                           .environment(u"STORAGE_ROOT"_s, u"/srv"_s)
                                           .settings()
                                           .storage;
        QCOMPARE(folder.kind, StorageKind::Folder);
        QCOMPARE(folder.lacking, QString());
        QCOMPARE(Desk().settings().storage.lacking, QString());
    }

    void sendsTheKeyUnencryptedToThisMachineAlone()
    {
        for (const QString &address : {u"http://127.0.0.1:54321"_s, u"http://localhost:54321"_s,
                 u"http://[::1]:54321"_s, u"HTTP://LOCALHOST"_s, u"https://p.supabase.co"_s}) {
            const Desk desk =
                std::move(Desk().environment(u"SUPABASE_URL"_s, address).environment(u"SUPABASE_KEY"_s, u"a-key"_s));
            QCOMPARE(desk.complaint(), QString());
        }
        const QString far = Desk().environment(u"SUPABASE_URL"_s, u"http://p.supabase.co"_s).complaint();
        QCOMPARE(far,
            u"SUPABASE_URL (in the environment): would send the key unencrypted; use https (http is only "
            "allowed for addresses of this machine). Example: SUPABASE_URL=https://project.supabase.co"_s);
    }

    void readsTheCertificateAuthorityAndTheListing()
    {
        Desk desk;
        QCOMPARE(desk.settings().storage.listing, ListingWay::Automatic);
        QCOMPARE(desk.settings().storage.patience, 60s);
        QCOMPARE(desk.settings().storage.caFile, QString());
        desk.write(u"app/ca.pem"_s, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        desk.write(u"app/web.env"_s, "DOCSWEEP_CA_FILE=ca.pem\nDOCSWEEP_LISTING=SQL\n");
        desk.request.envFile = u"app/web.env"_s;
        QCOMPARE(desk.settings().storage.caFile, desk.path(u"app/ca.pem"_s));
        QCOMPARE(desk.settings().storage.listing, ListingWay::Sql);
        QCOMPARE(desk.settings().sources[u"DOCSWEEP_CA_FILE"_s], ValueSource::EnvFile);
        desk.environment(u"DOCSWEEP_STORAGE_PATIENCE_SECONDS"_s, u"0"_s);
        QCOMPARE(desk.settings().storage.patience, 0s);
        desk.environment(u"DOCSWEEP_LISTING"_s, u"api"_s);
        QCOMPARE(desk.settings().storage.listing, ListingWay::Api);
        QCOMPARE(desk.settings().sources[u"DOCSWEEP_LISTING"_s], ValueSource::Environment);
    }
};

QTEST_GUILESS_MAIN(TestStorageSettings)
#include "tst_storagesettings.moc"
