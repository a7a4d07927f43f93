// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sqllink.h"

namespace docsweep {

/// The web app's rows over SQL. Streams have a connection of their own; short questions share the link's.
class SqlSessionReader final : public SessionReader {
public:
    explicit SqlSessionReader(std::shared_ptr<SqlLink> link);

    QString name() const override;
    Result<DatabaseId> identity(std::stop_token stop) override;
    Result<> checkSchema(std::stop_token stop) override;
    Result<QStringList> warnings(std::stop_token stop) override;
    Result<DatabaseFacts> facts(std::stop_token stop) override;
    Result<TimesSample> sampleTimes(std::stop_token stop) override;
    Result<Beside> beside(Instant now, std::stop_token stop) override;
    Result<Instant> serverTime(std::stop_token stop) override;
    Result<> streamSessions(
        const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions) override;
    Result<> streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference) override;
    Result<std::vector<SessionRecord>> sessionsByKey(std::span<const SessionKey> keys, std::stop_token stop) override;
    Result<std::vector<qint64>> existingIds(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::vector<DocumentFacts>> documentFacts(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::vector<WholeSession>> wholeSessions(std::span<const qint64> ids, std::stop_token stop) override;
    Result<FoundRows> search(const RowSearch &search, std::stop_token stop) override;

private:
    Result<> searchSessions(const RowSearch &search, const std::stop_token &stop, FoundRows &found);

    std::shared_ptr<SqlLink> m_link;
};

/// The document of a row whose columns 3 to 7 are its id and its four keys.
DocumentRecord documentOfRow(const QSqlQuery &row);

} // namespace docsweep
