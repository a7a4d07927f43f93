// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/certificate.h"

#include <memory>

class QTextDocument;

namespace docsweep {

/// A certificate for people to read. What counts is the signed file beside it, whose name it says. A value; any thread.
struct CertificatePaper {
    Certificate certificate;
    QString signedFile; ///< its name alone
    QString project; ///< whose: the title of its connection; empty: not known

    QString title() const;
    std::unique_ptr<QTextDocument> document() const;
    /// Io with the path.
    Result<> writePdf(const QString &file) const;
};

} // namespace docsweep
