// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/beneath.h"
#include "core/objects/objectstore.h"
#include "core/objects/sortednames.h"

#include <array>

#include <sys/stat.h>

namespace docsweep {

/// One listing of a folder tree in byte order of the whole key, in memory that depends neither on the number of files
/// nor on their places: names are kept for as much of a folder as fits a budget, a bigger folder is read again for its
/// next part; of a deep nesting only the innermost folders stay open, outer ones are opened again by their path.
/// Symbolic links, special files, mounted folders and what cannot be read are problems; what vanishes meanwhile is not.
/// Blocking; one thread; used once.
class FolderWalk {
public:
    /// `bucket` is the open bucket, `place` its path for people. All must outlive the walk.
    FolderWalk(
        int bucket, const QString &place, PathResolution resolution, std::stop_token stop, const PageSink &onPage);

    /// `prefix` is of the form "", "fol", "folder/", "folder/sub/na"; its folders are plain segments.
    Result<> run(const ObjectKey &prefix);

private:
    struct Level {
        Descriptor folder; ///< closed while too many folders below it are open
        SortedNames names;
        size_t next = 0; ///< index of the name to go on with
        qsizetype countedBytes = 0; ///< of `names`, as counted in m_usedBytes
        bool isCut = false; ///< its names could not be read to the end
    };

    bool openStart(QByteArrayView folder);
    bool enter(QByteArrayView name);
    void push(Descriptor folder);
    void leave();
    bool readNames(Level &level, QByteArrayView after);
    bool ensureOpen(Level &level);
    bool visit(Level &level, QByteArrayView name);
    bool addEntry(QByteArrayView name, const struct stat &facts);
    bool addProblem(const ObjectKey &prefix, Error error);
    bool addFolderProblem(const ObjectKey &prefix, int error);
    bool flush();
    QString display(const ObjectKey &key) const;
    Level &top() { return *m_levels[m_depth - 1]; }

    const int m_bucket;
    const QString &m_place;
    const PathResolution m_resolution;
    const std::stop_token m_stop;
    const PageSink &m_onPage;

    ObjectKey m_path; ///< of the innermost folder: "" or ending in a slash
    QByteArray m_partial; ///< names of the outermost folder must start with this
    std::vector<std::unique_ptr<Level>> m_levels; ///< the first m_depth are in use, the others wait to be used again
    size_t m_depth = 0;
    qsizetype m_usedBytes = 0;

    std::vector<ObjectEntry> m_entries; ///< the first m_entryCount are the page in the making
    size_t m_entryCount = 0;
    std::vector<ListProblem> m_problems;
    std::vector<char> m_buffer;
    std::optional<Error> m_bucketError; ///< the bucket itself cannot be read
};

} // namespace docsweep
