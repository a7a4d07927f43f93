// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/names.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <vector>

namespace docsweep {

/// Sets the modification time of a file or directory. Its change time is now: that one nobody can set.
bool setModified(const QByteArray &path, Instant time);

/// Of all that stands in a folder itself, hidden things included.
QStringList namesIn(const QString &folder);

/// A temporary folder with a bucket in it, for what a test wants to find there. Keys are bytes; every call returns
/// whether it worked; missing directories are made.
class FolderTree {
public:
    explicit FolderTree(const Bucket &bucket = QStringLiteral("box"));
    ~FolderTree();
    FolderTree(const FolderTree &) = delete;
    FolderTree &operator=(const FolderTree &) = delete;

    QString root() const { return m_folder.path(); }
    Bucket bucket() const { return m_bucket; }
    /// Of a key in the bucket, as the file system wants it.
    QByteArray path(const ObjectKey &key) const;

    bool addFolder(const ObjectKey &key) const;
    bool addFile(const ObjectKey &key, const QByteArray &bytes = "x") const;
    bool addFile(const ObjectKey &key, const QByteArray &bytes, Instant modified) const;
    bool addLink(const ObjectKey &key, const QByteArray &target) const;
    bool addPipe(const ObjectKey &key) const;
    bool exists(const ObjectKey &key) const;
    bool remove(const ObjectKey &key) const;

private:
    QTemporaryDir m_folder;
    Bucket m_bucket;
};

} // namespace docsweep
