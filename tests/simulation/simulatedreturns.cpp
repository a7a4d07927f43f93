// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracle.h"
#include "tests/simulation/simulatedsessions.h"

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    Row rowOf(const WholeSession &copy, Instant now)
    {
        Row row;
        row.id = copy.id;
        row.key = copy.key;
        const Cell &active = copy.row.cells[2];
        if (active.kind == Cell::Kind::Integer)
            row.lastActivity = fromMicros(active.integer);
        row.odd = int(copy.row.cells[3].integer);
        row.bornAt = now;
        row.activity = {{now, row.lastActivity}};
        for (const WholeRow &one : copy.documentRows) {
            Document &document = row.documents.emplace_back();
            document.record.id = one.cells[0].integer;
            for (size_t part = 0; part < document.record.keys.size(); ++part)
                document.record.keys[part] = one.cells[2 + part].bytes;
            document.odd = int(one.cells[6].integer);
            document.bornAt = now;
        }
        return row;
    }

} // namespace

/// With their own ids where nobody else has them.
Result<std::vector<SessionReturn>> SimulatedSessions::returnSessions(
    std::span<const WholeSession> sessions, ReturnMode mode, std::stop_token stop)
{
    m_universe.call("return sessions");
    if (stop.stop_requested())
        return failCancelled();
    const bool writes = mode == ReturnMode::Write;
    if (writes && m_universe.isStandby)
        return fail(ErrorKind::BadData, u"cannot execute INSERT in a read-only transaction"_s);
    std::vector<SessionReturn> told;
    for (const WholeSession &copy : sessions) {
        SessionReturn &one = told.emplace_back();
        Row row = rowOf(copy, m_universe.truth());
        const auto same = m_database->rows.find(copy.id);
        const auto there =
            std::ranges::find_if(m_database->rows, [&copy](const auto &entry) { return entry.second.key == copy.key; });
        one.session = copy.id;
        if (same != m_database->rows.end() && same->second.key == copy.key) {
            one.outcome = same->second.whole() == copy ? ReturnOutcome::AlreadyThere : ReturnOutcome::Conflict;
            one.documentsThere = qint64(same->second.documents.size());
            if (one.outcome == ReturnOutcome::Conflict)
                one.why = u"it is there, and another"_s;
            continue;
        }
        const bool isAttached = there != m_database->rows.end();
        one.outcome = isAttached ? ReturnOutcome::Attached : ReturnOutcome::Returned;
        one.documents = qint64(row.documents.size());
        if (isAttached) {
            one.session = there->first;
        } else if (same != m_database->rows.end()) {
            one.renumbered.push_back({true, copy.id, 0});
            row.id = writes ? m_universe.newRowId() : 0;
            one.session = row.id;
        }
        if (!writes)
            continue;
        m_oracle.rowsReturn(row.id, copy, isAttached);
        if (isAttached)
            there->second.documents.insert(there->second.documents.end(), row.documents.begin(), row.documents.end());
        else
            m_database->rows[row.id] = row;
    }
    m_universe.call("sessions returned");
    return told;
}

} // namespace docsweep::sim
