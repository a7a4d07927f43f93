// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

struct sqlite3;

namespace docsweep::sim {

/// A transaction of another process that writes to an SQLite database, and is rolled back in the end.
class OtherWriter {
public:
    /// Null where somebody writes to it already.
    static std::unique_ptr<OtherWriter> of(const QString &path);
    ~OtherWriter();
    OtherWriter(const OtherWriter &) = delete;
    OtherWriter &operator=(const OtherWriter &) = delete;

private:
    explicit OtherWriter(sqlite3 *connection);

    sqlite3 *const m_connection;
};

} // namespace docsweep::sim
