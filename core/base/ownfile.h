// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QFile>

#include <functional>
#include <memory>

namespace docsweep {

/// What docsweep writes, and nothing else: never through a link, never over what is not its own kind.

/// Who may read a file of ours: its owner alone, or everybody.
enum class Readers { OwnerAlone, Everybody };

/// Whether a file that is there is one of the kind that may be replaced or added to, by its first bytes (at most
/// 4096). An empty one is of every kind.
using OwnKind = std::function<bool(QByteArrayView begin)>;

/// For files whose name says what they are: whatever is in it.
bool anyKind(QByteArrayView begin);

/// For an export of that name: only what has the sign of its kind (a PDF, a picture, JSON), or the name of a
/// table; nothing where the name does not say.
OwnKind exportKind(const QString &path);

/// Opens a file to add to its end, and makes it where it is missing; from then on its readers are these, also of one
/// that was there. Errors: Io for a link, what is no plain file, a file of another user or with a second name (a hard
/// link), another kind; each says which.
Result<Descriptor> openToAppend(const QString &path, Readers readers, const OwnKind &isOwn);

/// Opens a file to lock it; what is in it is not looked at. Made for its owner alone. Errors: as `openToAppend`.
Result<Descriptor> openToLock(const QString &path);

/// Makes a file of ours readable for its owner alone, and makes an empty one where `mayMake`. It is never opened for
/// reading or writing: SQLite would lose its locks. One that is missing is fine otherwise. Errors: as `openToAppend`,
/// but for a second name.
Result<> makePrivate(const QString &path, bool mayMake);

/// A file that is written beside its place and takes it whole, or not at all. What was there is replaced when it is a
/// plain file of its kind, of this user or of root.
class OwnFileWriter {
public:
    /// Errors: Io, as `openToAppend`, and when the folder cannot be written.
    static Result<std::unique_ptr<OwnFileWriter>> begin(const QString &path, Readers readers, const OwnKind &isOwn);
    ~OwnFileWriter(); ///< what was not committed vanishes
    OwnFileWriter(const OwnFileWriter &) = delete;
    OwnFileWriter &operator=(const OwnFileWriter &) = delete;

    QFile &device() { return m_file; }
    /// Flushed to the disk, then it has its name. Errors: Io with the path and what the system said.
    Result<> commit();

private:
    OwnFileWriter(QString path, Descriptor folder, QByteArray name, QByteArray making);

    const QString m_path;
    const Descriptor m_folder;
    const QByteArray m_name; ///< in that folder
    QByteArray m_making; ///< the name until then; empty: it is done
    QFile m_file;
};

/// All of a file at once. Errors: as `OwnFileWriter`.
Result<> writeOwnFile(const QString &path, const QByteArray &bytes, Readers readers, const OwnKind &isOwn);

} // namespace docsweep
