// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/copyreader.h"

#include "tests/simulation/simulatedvault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a vault's file cannot be copied");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

} // namespace

CopyReader::~CopyReader()
{
    QDir(m_scratch).removeRecursively();
}

const std::vector<FoundCopy> &CopyReader::read(const SimulatedDisk::Files &files, const QByteArray &about)
{
    m_found.clear();
    for (const auto &[name, content] : files) {
        if (!name.endsWith(u".vault"_s))
            continue;
        const QString stem = name.chopped(6);
        const auto keys = files.find(stem + u".keys"_s);
        if (keys == files.end())
            continue;
        QCryptographicHash digest(QCryptographicHash::Sha1);
        digest.addData(content);
        digest.addData(keys->second);
        Known &known = m_known[stem.toLatin1()];
        if (known.digest != digest.result()) {
            known.digest = digest.result();
            known.copies = readOne(stem.toLatin1(), content, keys->second, about);
        }
        m_found.insert(m_found.end(), known.copies.begin(), known.copies.end());
    }
    return m_found;
}

std::vector<FoundCopy> CopyReader::readOne(
    const ContainerId &container, const QByteArray &content, const QByteArray &keys, const QByteArray &about)
{
    QDir(m_scratch).removeRecursively();
    QDir().mkpath(m_scratch);
    QFile::setPermissions(m_scratch, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    put(m_scratch + u"/vault.json"_s, about);
    put(m_scratch + u'/' + QString::fromLatin1(container) + u".vault"_s, content);
    put(m_scratch + u'/' + QString::fromLatin1(container) + u".keys"_s, keys);
    static const FakeClock longAgo(fromMicros(1));
    std::vector<FoundCopy> copies;
    const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(m_scratch);
    if (!folder)
        qFatal("%s", qPrintable(folder.error().text));
    const Result<std::unique_ptr<VaultReader>> reader =
        VaultReader::open(*folder, longAgo, {{}, ClockTrust::Given, false});
    if (!reader || !(*reader)->unlock(keyOfVaults()))
        return copies;
    const Result<std::vector<VaultContainer>> containers = (*reader)->containers();
    for (const VaultContainer &one : containers ? *containers : std::vector<VaultContainer>()) {
        std::vector<VaultEntry> entries;
        (void)(*reader)->entries(one.id, {}, [&entries](const VaultEntry &entry) {
            entries.push_back(entry);
            return true;
        });
        for (const VaultEntry &entry : entries) {
            FoundCopy copy{one.id, entry.copy.item, one.run, entry.object, {}, {}};
            if (entry.object) {
                const Result<> read =
                    (*reader)->object(one.id, entry.copy.item, {}, [&copy](QByteArrayView piece) -> Result<> {
                        copy.bytes += piece;
                        return {};
                    });
                if (read)
                    copies.push_back(std::move(copy));
            } else if (Result<WholeSession> rows = (*reader)->session(one.id, entry.copy.item); rows) {
                copy.rows = std::move(*rows);
                copies.push_back(std::move(copy));
            }
        }
    }
    return copies;
}

} // namespace docsweep::sim
