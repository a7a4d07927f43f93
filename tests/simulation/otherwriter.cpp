// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/otherwriter.h"

#include <QFile>

#include <sqlite3.h>

namespace docsweep::sim {

OtherWriter::OtherWriter(sqlite3 *connection)
    : m_connection(connection)
{
}

std::unique_ptr<OtherWriter> OtherWriter::of(const QString &path)
{
    sqlite3 *connection = nullptr;
    const bool isOpen =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    std::unique_ptr<OtherWriter> writer(new OtherWriter(connection));
    if (!isOpen || sqlite3_exec(connection, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return nullptr;
    return writer;
}

OtherWriter::~OtherWriter()
{
    sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(m_connection);
}

} // namespace docsweep::sim
