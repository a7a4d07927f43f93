// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulateddisk.h"

#include "tests/simulation/chance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kStaysFree = qint64(64) * 1024 * 1024; ///< which a vault leaves to others
    constexpr qint64 kEnough = qint64(1) << 40;

    QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool isOfVault(const QString &name)
    {
        return name.endsWith(u".vault"_s) || name.endsWith(u".keys"_s);
    }

    /// Some of what was written since the last sync may have come to the disk.
    QByteArray afterPowerCut(const QByteArray &synced, const QByteArray &now, quint64 drawn)
    {
        switch (drawn % 4) {
        case 0:
            return now;
        case 1:
            if (now.size() > synced.size())
                return now.left(synced.size() + qsizetype((drawn >> 8) % quint64(now.size() - synced.size() + 1)));
            return now;
        default:
            return synced;
        }
    }

} // namespace

QString SimulatedDisk::nameOf(const Descriptor &file) const
{
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(file.fd()))).fileName();
}

Result<> SimulatedDisk::call(const char *what)
{
    if (!m_isDead) {
        ++m_universe.inVault;
        m_universe.call(what);
        --m_universe.inVault;
    }
    if (!m_isDead && !m_universe.vaultIsAway)
        return {};
    ++m_troubles;
    return fail(ErrorKind::Io, Cause{CauseKind::VaultUnwritable, {m_folder, u"it is away"_s}});
}

Result<Descriptor> SimulatedDisk::create(const QString &path)
{
    if (const Result<> may = call("make a file of the vault"); !may)
        return fail(may.error());
    Result<Descriptor> made = VaultDisk::create(path);
    if (made)
        m_kept[QFileInfo(path).fileName()] = {};
    return made;
}

Result<Descriptor> SimulatedDisk::openToWrite(const QString &path)
{
    if (const Result<> may = call("open a file of the vault"); !may)
        return fail(may.error());
    return VaultDisk::openToWrite(path);
}

Result<> SimulatedDisk::write(const Descriptor &file, qint64 offset, QByteArrayView bytes)
{
    if (const Result<> may = call("write into the vault"); !may)
        return may;
    return VaultDisk::write(file, offset, bytes);
}

Result<> SimulatedDisk::truncate(const Descriptor &file, qint64 size)
{
    if (const Result<> may = call("cut a file of the vault"); !may)
        return may;
    return VaultDisk::truncate(file, size);
}

void SimulatedDisk::punch(const Descriptor &file, qint64 offset, qint64 size)
{
    if (call("punch the vault"))
        VaultDisk::punch(file, offset, size);
}

Result<> SimulatedDisk::sync(const Descriptor &file)
{
    if (const Result<> may = call("sync the vault"); !may)
        return may;
    const QString name = nameOf(file);
    m_kept[name].content = contentOf(m_folder + u'/' + name);
    return {};
}

Result<> SimulatedDisk::syncFolder(const QString &folder)
{
    if (const Result<> may = call("sync the vault's folder"); !may)
        return may;
    if (folder != m_folder)
        return {};
    for (auto file = m_kept.begin(); file != m_kept.end();) {
        file->second.hasName = QFileInfo::exists(m_folder + u'/' + file->first);
        file = file->second.hasName ? std::next(file) : m_kept.erase(file);
    }
    return {};
}

Result<> SimulatedDisk::remove(const QString &path)
{
    if (const Result<> may = call("remove from the vault"); !may)
        return may;
    return VaultDisk::remove(path);
}

Result<qint64> SimulatedDisk::freeBytes(const QString &)
{
    if (const Result<> may = call("ask for the vault's room"); !may)
        return fail(may.error());
    m_troubles += m_universe.vaultRoom ? 1 : 0;
    return kStaysFree + m_universe.vaultRoom.value_or(kEnough);
}

SimulatedDisk::Files SimulatedDisk::durable() const
{
    Files files;
    for (const auto &[name, kept] : m_kept) {
        if (kept.hasName)
            files[name] = kept.content;
    }
    return files;
}

SimulatedDisk::Files SimulatedDisk::now() const
{
    Files files;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
        files[name] = contentOf(m_folder + u'/' + name);
    return files;
}

void SimulatedDisk::leave(std::optional<int> powerCut)
{
    m_isDead = true;
    m_left = now();
    if (!powerCut)
        return;
    Files there = std::move(m_left);
    m_left.clear();
    quint64 number = 0;
    for (const auto &[name, content] : there) {
        const quint64 drawn = Chance::of(quint64(*powerCut), ++number);
        const auto kept = m_kept.find(name);
        if (!isOfVault(name) || kept == m_kept.end())
            m_left[name] = content;
        else if (kept->second.hasName || (drawn >> 32) % 2 == 0)
            m_left[name] = afterPowerCut(kept->second.content, content, drawn);
    }
    for (const auto &[name, kept] : m_kept) { // removed, and their folder was not synced
        if (!there.contains(name) && kept.hasName && Chance::of(quint64(*powerCut), ++number) % 2 == 0)
            m_left[name] = kept.content;
    }
    m_kept.clear();
    for (const auto &[name, content] : m_left) {
        if (isOfVault(name))
            m_kept[name] = {content, true};
    }
}

void SimulatedDisk::startAgain()
{
    if (!m_isDead)
        return;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(m_folder + u'/' + name);
    for (const auto &[name, content] : m_left) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file of a vault cannot be copied");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    m_isDead = false;
}

} // namespace docsweep::sim
