// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/storagevalues.h"

#include "core/config/projecturl.h"
#include "core/config/values.h"

#include <QRegularExpression>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMostPatience = 86'400; // a day

    QString keyIsMissing(Loading &loading, const FoundValue &address)
    {
        QString text = u"%1 is set, but neither SUPABASE_SERVICE_KEY nor SUPABASE_KEY is"_s.arg(address.title());
        if (!loading.request().credentials)
            return text;
        text += u", and none is stored; store it with: docsweep-cli %1credentials set %2SUPABASE_SERVICE_KEY"_s.arg(
            loading.envFileOption(), loading.profileOption());
        if (!loading.settings().notices.isEmpty())
            return u"%1 is set, but there is no key for it. "_s.arg(address.title())
                + loading.settings().notices.join(u' ');
        return loading.storeProblem().isEmpty() ? text : QString(text + " ("_L1 + loading.storeProblem() + u')');
    }

    Result<> readFolder(Loading &loading, const FoundValue &root)
    {
        const Result<QString> path = absolutePath(root, u"/srv/app/storage"_s);
        if (!path)
            return fail(path.error());
        loading.settings().storage.kind = StorageKind::Folder;
        loading.settings().storage.root = *path;
        return {};
    }

    Result<> readSupabase(Loading &loading, const FoundValue &address)
    {
        QStringList remarks;
        const Result<QUrl> parsed = parseProjectUrl(address.text, &remarks);
        if (!parsed)
            return fail(address.error(parsed.error().why(), u"https://project.supabase.co"_s));
        const QUrl url = *parsed;
        loading.remark(address, remarks);
        auto key = loading.layers().find(u"SUPABASE_SERVICE_KEY"_s);
        if (!key)
            key = loading.layers().find(u"SUPABASE_KEY"_s);
        const qsizetype told = loading.settings().notices.size();
        if (!key) {
            Result<std::optional<FoundValue>> stored = loading.takeStored(
                "SUPABASE_SERVICE_KEY"_L1, storageDestination(url), address.source == ValueSource::Profile);
            if (!stored)
                return fail(stored.error());
            key = *std::move(stored);
        }
        loading.settings().storage.supabaseUrl = url;
        if (!key
            && loading.settings().notices.size() > told) // there is one, of another place: these settings are not right
            return fail(ErrorKind::BadConfig,
                Why(keyIsMissing(loading, address), Cause{CauseKind::KeyNotSet, address.nameAndPlace()}));
        if (!key) { // rows are cleaned all the same
            loading.settings().storage.lacking = keyIsMissing(loading, address);
            return {};
        }
        loading.note(*key);
        loading.settings().storage.kind = StorageKind::Supabase;
        loading.settings().storage.supabaseKey = Secret(key->text.trimmed());
        return {};
    }

    Result<> noteKeyWithoutAddress(Loading &loading)
    {
        auto key = loading.layers().find(u"SUPABASE_SERVICE_KEY"_s);
        if (!key)
            key = loading.layers().find(u"SUPABASE_KEY"_s);
        if (!key)
            return {};
        loading.note(*key);
        loading.settings().storage.lacking =
            key->title() + u" is set, but SUPABASE_URL is not; set SUPABASE_URL=https://project.supabase.co"_s;
        return {};
    }

    Result<> readBuckets(Loading &loading)
    {
        const auto list = loading.layers().findEvenBlank(u"SUPABASE_BUCKET_NAME"_s);
        if (!list)
            return {};
        QList<Bucket> buckets;
        for (const QString &entry : list->text.split(u',')) {
            const Bucket bucket = entry.trimmed();
            if (bucket.isEmpty())
                return fail(list->error(list->text.trimmed().isEmpty()
                        ? u"is empty, and no bucket never means all of them"_s
                        : u"has an empty name in its list %1"_s.arg(shown(list->text)),
                    u"document-uploads"_s));
            static const QRegularExpression unfit(uR"([\x00-\x1f\x7f/\\])"_s);
            if (!ownsFolder(bucket.toUtf8()) || bucket.contains(unfit) || bucket.toUtf8().size() > 255)
                return fail(list->error(
                    u"%1 is no bucket name, which is one path segment"_s.arg(shown(bucket)), u"document-uploads"_s));
            if (!buckets.contains(bucket))
                buckets << bucket;
        }
        loading.settings().storage.buckets = buckets;
        loading.note(*list);
        return {};
    }

    Result<> readAuthority(Loading &loading)
    {
        const auto found = loading.take("DOCSWEEP_CA_FILE"_L1);
        if (!found)
            return {};
        const QString example = u"/etc/ssl/own-ca.pem"_s;
        const Result<QString> path = absolutePath(*found, example);
        if (!path)
            return fail(path.error());
        if (const Result<> judged = loading.judgeAuthority(*found, *path, example); !judged)
            return judged;
        loading.settings().storage.caFile = *path;
        if (loading.settings().database.kind != DatabaseKind::PostgreSql)
            return {};
        if (!loading.settings().database.caFile.isEmpty() && loading.settings().database.caFile != *path)
            loading.settings().remarks << u"DATABASE_URL: its sslrootcert is ignored, for DOCSWEEP_CA_FILE is set"_s;
        loading.settings().database.caFile = *path;
        return {};
    }

    Result<> readListing(Loading &loading)
    {
        const auto found = loading.take("DOCSWEEP_LISTING"_L1);
        if (!found)
            return {};
        const QString word = found->text.trimmed().toLower();
        if (word == "auto"_L1)
            loading.settings().storage.listing = ListingWay::Automatic;
        else if (word == "api"_L1)
            loading.settings().storage.listing = ListingWay::Api;
        else if (word == "sql"_L1)
            loading.settings().storage.listing = ListingWay::Sql;
        else
            return fail(
                found->error(CauseKind::SettingChoice, {u"auto, api, sql"_s, {}, shown(found->text)}, u"auto"_s));
        return {};
    }

    Result<> readPatience(Loading &loading)
    {
        const auto found = loading.take("DOCSWEEP_STORAGE_PATIENCE_SECONDS"_L1);
        if (!found)
            return {};
        const auto seconds = wholeNumber(*found, 0, kMostPatience, u"60"_s);
        if (!seconds)
            return fail(seconds.error());
        loading.settings().storage.patience = std::chrono::seconds(*seconds);
        return {};
    }

} // namespace

Result<> readStorage(Loading &loading)
{
    for (const auto step : {&readBuckets, &readAuthority, &readListing, &readPatience}) {
        if (Result<> done = step(loading); !done)
            return done;
    }
    const auto chosen = loading.chooseStore({"STORAGE_ROOT"_L1}, {"SUPABASE_URL"_L1});
    if (!chosen)
        return fail(chosen.error());
    if (!*chosen)
        return noteKeyWithoutAddress(loading);
    loading.note(**chosen);
    return (*chosen)->name == "STORAGE_ROOT"_L1 ? readFolder(loading, **chosen) : readSupabase(loading, **chosen);
}

} // namespace docsweep
