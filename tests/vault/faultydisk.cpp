// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/faultydisk.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Result<> FaultyDisk::step(bool isSync)
{
    const std::lock_guard guard(m_mutex);
    syncs += isSync ? 1 : 0;
    calls += 1;
    if (failAt == 0 || calls < failAt || (calls > failAt && !isBroken))
        return {};
    return isFull ? fail(ErrorKind::Io, Cause{CauseKind::VaultDiskFull, {u"here"_s}})
                  : fail(ErrorKind::Io, Cause{CauseKind::VaultUnwritable, {u"here"_s, u"it fails"_s}});
}

Result<Descriptor> FaultyDisk::create(const QString &path)
{
    const Result<> fine = step();
    return fine ? VaultDisk::create(path) : fail(fine.error());
}

Result<Descriptor> FaultyDisk::openToWrite(const QString &path)
{
    const Result<> fine = step();
    return fine ? VaultDisk::openToWrite(path) : fail(fine.error());
}

Result<> FaultyDisk::write(const Descriptor &file, qint64 offset, QByteArrayView bytes)
{
    const Result<> fine = step();
    if (fine)
        return VaultDisk::write(file, offset, bytes);
    (void)VaultDisk::write(file, offset, bytes.first(bytes.size() / 2));
    return fine;
}

Result<> FaultyDisk::truncate(const Descriptor &file, qint64 size)
{
    const Result<> fine = step();
    return fine ? VaultDisk::truncate(file, size) : fine;
}

Result<> FaultyDisk::sync(const Descriptor &file)
{
    const Result<> fine = step(true);
    return fine ? VaultDisk::sync(file) : fine;
}

Result<> FaultyDisk::syncFolder(const QString &folder)
{
    const Result<> fine = step(true);
    return fine ? VaultDisk::syncFolder(folder) : fine;
}

Result<> FaultyDisk::remove(const QString &path)
{
    const Result<> fine = step();
    return fine ? VaultDisk::remove(path) : fine;
}

} // namespace docsweep
