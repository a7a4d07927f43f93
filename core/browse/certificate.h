// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/runbrowser.h"
#include "core/ledger/ledger.h"

#include <QJsonObject>

namespace docsweep {

/// A certificate states what a run has deleted, as far as that can be known, and what it does not speak of. It is one
/// JSON object in the canonical form of RFC 8785 (keys sorted, nothing between them, whole numbers alone), signed by
/// the installation's Ed25519 key; the signature lies beside it as FILE.sig, 64 bytes over those of the file.
struct CertificateRequest {
    QString home;
    RunId run = 0;
    Instant now;
    QString file; ///< absolute
    bool withNames = false; ///< also writes FILE.names, one JSON object an item; its SHA-256 stands in the certificate
    LedgerFactory ledger = {}; ///< none: there can be none
};

/// One that was written, or read.
struct Certificate {
    QJsonObject facts;
    QString fingerprint; ///< of the installation
    QByteArray signature;
    bool isByOwnWord = false; ///< read: the key that proves it stands in it, and nowhere else
    bool hasNames = false; ///< read: the list of names is there, and is the right one
};

/// Blocking. Errors: NotFound where there is no such run; BadConfig with the causes CertificateTooEarly and
/// CertificateOfRefusal, and as `SigningKey`; as `Ledger`, where the web app's ledger is there and cannot be read; Io.
Result<Certificate> saveCertificate(const CertificateRequest &request, std::stop_token stop);

/// `keyFile` empty: by the key that stands in it. Errors: BadData with the causes CertificateForged, CertificateOdd and
/// CertificateNamesDiffer.
Result<Certificate> readCertificate(const QString &file, const QString &keyFile);

/// "Installation K states that …".
QString certificateStatement(const QJsonObject &facts);
/// What it does not speak of: a sentence each.
QStringList certificateLimits(const QJsonObject &facts);
/// The head of the ledger as it was then; nothing where the web app had none.
std::optional<LedgerWitness> witnessIn(const Certificate &certificate);

} // namespace docsweep
