// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"

#include <QByteArray>
#include <QString>

namespace docsweep {

/// A plain file, open for reading; never through a link. Closed where it cannot be.
Descriptor openedToRead(const QString &path);

/// Zero where it is not open.
qint64 sizeOf(const Descriptor &file);

/// What it takes on the disk, holes left out; zero where it is not open.
qint64 roomOf(const Descriptor &file);

/// So many bytes from there on; fewer where the file ends or cannot be read.
QByteArray bytesAt(const Descriptor &file, qint64 offset, qint64 size);

/// Says to every process, as long as this descriptor is open, that somebody writes here. Whether the file still has its
/// name then: somebody may have taken it for a leftover before.
bool claimForWriting(const Descriptor &file);

/// Whether somebody does. False where it is not there.
bool isClaimed(const QString &path);

} // namespace docsweep
