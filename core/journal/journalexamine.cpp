// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a journal is damaged anywhere.
#include "core/journal/journalrepair.h"

#include "core/journal/rawstatement.h"
#include "core/journal/sqlitejournal.h"
#include "core/sql/sqlitehandle.h"
#include "core/sql/sqlitestop.h"

#include <QStringList>

namespace docsweep {

using namespace Qt::StringLiterals;

Result<> examineJournal(SqlConnection &connection, std::stop_token stop)
{
    const Result<sqlite3 *> handle = sqliteHandle(connection);
    if (!handle)
        return fail(handle.error());
    const SqliteStop stopping(*handle, stop);
    // Every page of everything; and of the small things that matter most that their indexes say the same.
    for (const char *question :
        {"PRAGMA quick_check(3)", "PRAGMA integrity_check('hold')", "PRAGMA integrity_check('run')",
            "PRAGMA integrity_check('pending')", "PRAGMA integrity_check('web_app')"}) {
        const RawStatement check = rawStatement(*handle, question);
        int told = check ? sqlite3_step(check.get()) : sqlite3_errcode(*handle);
        QStringList found;
        while (told == SQLITE_ROW && found.size() < 3) {
            if (const QString line = firstText(check.get()); line != "ok"_L1)
                found += line.simplified();
            told = sqlite3_step(check.get());
        }
        if (stop.stop_requested())
            return failCancelled();
        if (told != SQLITE_DONE && told != SQLITE_ROW) {
            const int kind = told & 0xff;
            const bool isDamaged = kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ERROR;
            const QString said = QString::fromUtf8(sqlite3_errmsg(*handle));
            if (!isDamaged)
                return fail(kind == SQLITE_BUSY ? ErrorKind::Unavailable : ErrorKind::Io,
                    u"the journal cannot be looked through: "_s + said);
            found += said;
        }
        if (!found.isEmpty())
            return fail(ErrorKind::BadData,
                Why{u"the journal is damaged: "_s + found.join(u"; "_s), {CauseKind::JournalDamaged, {}}});
    }
    return {};
}

Result<> SqliteJournal::examine(std::stop_token stop)
{
    Result<> whole = examineJournal(m_connection, std::move(stop));
    if (!whole && whole.error().kind == ErrorKind::BadData) {
        return fail(ErrorKind::BadData,
            Why{whole.error().text
                    + u"; end every docsweep that uses it, then repair it: docsweep-cli journal repair"_s,
                whole.error().cause});
    }
    return whole;
}

} // namespace docsweep
