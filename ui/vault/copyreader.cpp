// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/copyreader.h"

namespace docsweep {

namespace {

    class CopyReader final : public ObjectReader {
    public:
        CopyReader(std::unique_ptr<VaultReader> vault, VaultCopy copy)
            : m_vault(std::move(vault))
            , m_copy(std::move(copy))
        {
        }

        ObjectStoreTraits traits() const override { return {}; }
        Result<> checkBucket(const Bucket &, std::stop_token) override { return {}; }
        Result<BucketId> identify(const Bucket &, std::stop_token) override { return BucketId(); }
        Result<> list(const Bucket &, const ObjectKey &, std::stop_token, const PageSink &) override { return {}; }
        Result<std::optional<ObjectEntry>> look(const Bucket &, const ObjectKey &, std::stop_token) override
        {
            const Result<VaultEntry> entry = m_vault->entry(m_copy.container, m_copy.item);
            if (!entry)
                return fail(entry.error());
            return entry->object ? std::optional(entry->object->entry) : std::nullopt;
        }
        Result<QByteArray> read(const Bucket &, const ObjectKey &, qint64 limitBytes, std::stop_token stop) override
        {
            QByteArray bytes;
            const Result<> read =
                m_vault->object(m_copy.container, m_copy.item, stop, [&](QByteArrayView piece) -> Result<> {
                    bytes.append(piece.first(std::min<qint64>(piece.size(), limitBytes - bytes.size())));
                    if (bytes.size() < limitBytes)
                        return {};
                    return fail(ErrorKind::Cancelled, QString()); // that was enough
                });
            if (!read && bytes.size() < limitBytes)
                return fail(read.error());
            return bytes;
        }

    private:
        const std::unique_ptr<VaultReader> m_vault;
        const VaultCopy m_copy;
    };

} // namespace

ObjectReaderFactory copyReaders(VaultReaderFactory vault, const VaultCopy &copy)
{
    return [vault = std::move(vault), copy]() -> Result<std::unique_ptr<ObjectReader>> {
        Result<std::unique_ptr<VaultReader>> reader = vault();
        if (!reader)
            return fail(reader.error());
        return std::make_unique<CopyReader>(std::move(*reader), copy);
    };
}

} // namespace docsweep
