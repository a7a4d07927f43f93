// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/namesearch.h"

namespace docsweep {

using namespace std::chrono_literals;

NameSearch::NameSearch(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &NameSearch::start);
}

void NameSearch::forget()
{
    m_rest.stop();
    m_job.drop();
    m_asked.clear();
    m_text.clear();
    m_found = {};
}

void NameSearch::ask(const SessionReaderFactory &sessions, const QString &text)
{
    if (text == m_asked)
        return;
    forget();
    if (text.size() < kLeastText || !sessions)
        return;
    m_asked = text;
    m_sessions = sessions;
    m_rest.start();
}

void NameSearch::start()
{
    RowSearch search;
    search.text = m_asked.toUtf8();
    search.inSessionKeys = search.inDocumentKeys = false;
    search.most = kMostDocuments;
    m_job.start(
        this,
        [sessions = m_sessions, search](std::stop_token stop) -> Result<FoundRows> {
            const Result<std::unique_ptr<SessionReader>> reader = sessions();
            return reader ? (*reader)->search(search, std::move(stop)) : fail(reader.error());
        },
        [this, text = m_asked](const Result<FoundRows> &rows) {
            if (!rows) // the health of the database is told elsewhere; keys are found without it
                return;
            m_text = text;
            for (const FoundDocument &document : rows->documents) {
                m_found.sessions.insert(document.session);
                for (const ObjectKey &key : document.keys)
                    m_found.objects.insert(key);
            }
            m_found.hasMore = rows->hasMoreDocuments || rows->wasCutOff;
            if (!rows->documents.empty() || m_found.hasMore)
                emit found();
        });
}

} // namespace docsweep
