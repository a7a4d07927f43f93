// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/composition.h"
#include "core/demo/demodata.h"

#include <QDir>

namespace docsweep {

using namespace Qt::StringLiterals;

Result<ExitCode> runDemo(const DemoOptions &options, const Clock &clock, Console &console)
{
    const Result<> made = makeDemoData(options.directory, {}, clock.now());
    if (!made && made.error().kind == ErrorKind::Conflict) // the wrong folder was named, nobody holds a lock
        return fail(ErrorKind::BadConfig, made.error().why());
    if (!made)
        return fail(made.error());
    const Result<> shared = options.withLedger ? makeDemoLedger(options.directory, clock) : Result<>();
    const Result<> vault = makeDemoVault(QDir(options.directory).absolutePath());
    if (!vault)
        console.complain(u"docsweep-cli: The demo has no vault: "_s + vault.error().text);
    for (const QString &line :
        {u"Made up data is in %1. Look around:"_s.arg(options.directory), u"  cd %1"_s.arg(options.directory),
            u"  docsweep-cli cleanup_files --stats"_s, u"  docsweep-cli cleanup_files --dry-run"_s,
            u"  docsweep-cli cleanup_files"_s, u"  docsweep-cli vault list"_s})
        console.print(line);
    if (!options.withLedger)
        return ExitCode::Done;
    if (!shared) {
        console.complain(u"docsweep-cli: The demo has no ledger: "_s + shared.error().text);
        return ExitCode::DoneInPart;
    }
    for (const QString &line :
        {u"A colleague shares this web app with you: two sessions are held, and a run of another "
         "machine is known. The ledger beside the database tells every docsweep:"_s,
            u"  docsweep-cli hold list"_s, u"  docsweep-cli ledger status"_s})
        console.print(line);
    return ExitCode::Done;
}

} // namespace docsweep
