// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace docsweep {

/// Something that lets another user decide what is read or run.
struct Objection {
    enum class Kind {
        OthersFile, ///< it belongs to another user
        OthersFolder, ///< a folder above it does, who may put another one in its place
        OthersLink, ///< a symbolic link on the way to it does
        LooseFile, ///< more users than its owner may write it
        LooseFolder, ///< more users than its owner may put another one in its place
    };
    Kind kind = Kind::OthersFile;
    QString path; ///< of what is objected to
    uint owner = 0; ///< of that
    uint mode = 0; ///< its permission bits

    /// "it belongs to user www-data (33)", and the command that mends it: "chown root /srv/app/.env".
    QString sentence() const;
    QString mend() const;
};

/// A file or folder as it was found, with all that speaks against following it.
struct JudgedFile {
    Descriptor file; ///< a file: open for reading; a folder: O_PATH
    QString path; ///< without links
    std::vector<Objection> objections; ///< from the root on; empty: nobody but root and this user has a hand in it

    /// The one other user whom all objections speak of. Nothing where there is none, or where more than one user has a
    /// hand in it.
    std::optional<uint> onlyStranger() const;
};

enum class LastLink { Refused, Followed };

/// Opens a plain file and judges it by what was opened, and every folder and link above it by what was passed: nothing
/// is looked at twice, so nothing can be swapped in between. Links above the file are followed and judged by their
/// owner. May write: the owner of a file, of a folder whoever may make and rename names in it; in one with the sticky
/// bit (/tmp) that is nobody but the owner of the name. A group does not count where nobody but the owner, root and
/// `self` is in it, as in the user's own group of Debian. `self`: whose files are trusted besides root's; by default
/// the user this process acts as. Errors: BadConfig for one that is missing, a link where none is followed, no plain
/// file, not readable; each names the path and the mend.
Result<JudgedFile> openJudged(const QString &path, LastLink lastLink, std::optional<uint> self = {});

/// The same of a program that is to be run, links followed; it need not be readable.
Result<JudgedFile> judgeProgram(const QString &path, std::optional<uint> self = {});

/// The same of a folder, links followed. Here the sticky bit protects nothing: others may put new files in.
Result<JudgedFile> judgeFolder(const QString &path, std::optional<uint> self = {});

/// All that speaks against it in one sentence with its mend; empty for nothing.
QString describe(const std::vector<Objection> &objections);

/// The number of a user by name. Errors: BadConfig for one that is not there.
Result<uint> userId(const QString &name);

/// "www-data (33)"; of one without a name "33".
QString userText(uint id);

/// A word of a command line as a shell takes it.
QString shellQuoted(const QString &word);

} // namespace docsweep
