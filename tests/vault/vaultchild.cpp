// SPDX-License-Identifier: GPL-3.0-or-later
// A process that works with a vault, for those that kill it and those that read what it wrote.
//   vaultchild write HOME BATCHES       says "CONTAINER N" after each batch that ended: the number of its last item
//   vaultchild expire HOME              all that is in it
//   vaultchild erase HOME SESSION
//   vaultchild make HOME                a vault with its private key beside it, and what is in it as JSON on stdout
#include "tests/vault/vaultworld.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kStart = "2026-11-30 12:00:00";

struct Place {
    std::shared_ptr<VaultFolder> folder;
    VaultPublicKey key;
    ContainerSigner signer = ContainerSigner::make();
    FakeClock clock{*parseInstant(kStart)};
};

std::optional<Place> placeIn(const QString &home)
{
    Place place;
    const auto folder = VaultFolder::make(home + u"/vault"_s);
    const auto key = VaultPublicKey::fromText(QString::fromLatin1(fileBytes(home + u"/public"_s)));
    const auto signer = ContainerSigner::ofHome(home);
    if (!folder || !key || !signer)
        return {};
    place.folder = *folder;
    place.key = *key;
    place.signer = *signer;
    return place;
}

std::unique_ptr<VaultWriter> writerOf(const Place &place)
{
    const auto room = VaultRoom::of(place.folder, 0);
    const Instant now = place.clock.now();
    auto writer = VaultWriter::begin(
        place.folder, *room, place.key, place.signer, {7, now, now + std::chrono::hours{24}, "PLANTED origin"});
    return std::move(*writer);
}

int write(const Place &place, int batches)
{
    const auto writer = writerOf(place);
    for (int batch = 0; batch < batches; ++batch) {
        const auto put = VaultWorld::fillBatch(*writer, batch * 10, 3, 300'000);
        if (!put)
            return 1;
        std::printf("%s %lld\n", writer->container().constData(), static_cast<long long>(put->back().copy.item));
        std::fflush(stdout);
    }
    return writer->close() ? 0 : 1;
}

QJsonObject told(const Planted &item)
{
    QJsonObject json{{"item"_L1, item.copy.item}, {"owner"_L1, QString::fromUtf8(item.owner.name)}};
    if (item.object) {
        json["key"_L1] = QString::fromUtf8(item.object->entry.key);
        json["bucket"_L1] = item.object->bucket;
        json["contentType"_L1] = QString::fromUtf8(item.object->contentType);
        json["createdAt"_L1] = QString::number(toMicros(*item.object->entry.createdAt));
        json["bytes"_L1] = QString::fromLatin1(item.bytes.toBase64());
    } else {
        json["rows"_L1] = QString::fromLatin1(toBytes(item.session).toBase64());
    }
    return json;
}

int make(const Place &place)
{
    const auto writer = writerOf(place);
    QJsonArray items;
    for (int batch = 0; batch < 2; ++batch) {
        const auto put = VaultWorld::fillBatch(*writer, batch * 10, 4);
        if (!put)
            return 1;
        for (const Planted &item : *put)
            items.append(told(item));
    }
    if (!writer->close())
        return 1;
    const QJsonObject all{{"container"_L1, QString::fromLatin1(writer->container())}, {"items"_L1, items}};
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.size() < 3)
        return 2;
    const QString home = words[2];
    if (words[1] == u"make"_s) {
        const VaultPrivateKey key = *VaultPrivateKey::make();
        setFileBytes(home + u"/public"_s, key.publicKey().text().toLatin1());
        setFileBytes(home + u"/private"_s, key.text().reveal().toLatin1());
    }
    std::optional<Place> place = placeIn(home);
    if (!place)
        return 2;
    if (words[1] == u"make"_s)
        return make(*place);
    if (words[1] == u"write"_s)
        return write(*place, words.value(3).toInt());
    std::puts("begins");
    std::fflush(stdout);
    if (words[1] == u"expire"_s) {
        place->clock.advance(std::chrono::hours{24});
        return expireVault(*place->folder, place->clock, {}) ? 0 : 1;
    }
    if (words[1] == u"erase"_s)
        return eraseOwner(*place->folder, ownerOfSession(words.value(3).toUtf8()), {}) ? 0 : 1;
    return 2;
}
