// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/browse/certificate.h"
#include "core/ledger/signingkey.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Result<ExitCode> runCertificate(const CertificateOptions &, const CommandContext &context)
{
    const Result<SigningKey> key = SigningKey::ofHome(context.settings.home);
    if (!key)
        return fail(key.error());
    const QByteArray pem = key->publicPem();
    context.console.endProgress();
    context.console.print(u"Installation "_s + keyFingerprint(pem)); // openssl passes over what stands before a key
    context.console.print(QString::fromLatin1(pem).trimmed());
    return ExitCode::Done;
}

Result<ExitCode> runVerify(const VerifyOptions &options, Console &console)
{
    const Result<Certificate> certificate = readCertificate(options.file, options.key);
    if (!certificate)
        return fail(certificate.error());
    console.print(certificateStatement(certificate->facts));
    for (const QString &limit : certificateLimits(certificate->facts))
        console.print(u"  "_s + limit);
    if (const auto witness = witnessIn(*certificate))
        console.print(u"The ledger's last entry was then %1: %2"_s.arg(
            QString::number(witness->number), QString::fromLatin1(witness->hash.toHex())));
    if (certificate->hasNames)
        console.print(u"The list of names beside it belongs to it."_s);
    console.print(certificate->isByOwnWord ? u"The signature is right, by the key in the certificate itself. To be "
                                             u"sure whose key that is, compare its "
                                             "fingerprint with the one that the installation publishes."_s
                                           : u"The signature is right: the owner of this key has signed it."_s);
    return ExitCode::Done;
}

} // namespace docsweep
