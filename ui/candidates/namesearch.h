// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sessionstore.h"
#include "ui/console/latestjob.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace docsweep {

/// What a plan does not know: the names of its documents. Asks the web app's database whose documents have a text in
/// their names, once the typing rests. The newest question counts. GUI thread.
class NameSearch : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostDocuments = 1000; ///< the newest; more are told as `hasMore`
    static constexpr qsizetype kLeastText = 2; ///< characters; nearly every name has a single one

    struct Found {
        QSet<SessionKey> sessions; ///< of the documents
        QSet<ObjectKey> objects; ///< that they name
        bool hasMore = false;
    };

    explicit NameSearch(QObject *parent = nullptr);

    /// What is known of this text; nothing yet where it has not been asked for.
    Found of(const QString &text) const { return text == m_text ? m_found : Found(); }
    /// Another text; an empty one ends the search. The one that is known is not asked again.
    void ask(const SessionReaderFactory &sessions, const QString &text);
    void forget();

signals:
    void found(); ///< `of` knows more of the text that was asked for last

private:
    void start();

    SessionReaderFactory m_sessions;
    QString m_asked;
    QString m_text; ///< that `m_found` is of
    Found m_found;
    QTimer m_rest;
    LatestJob<Result<FoundRows>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
