// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sqlite.h"

#include <dlfcn.h>
#include <sqlite3.h>

#include <cstdlib>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

namespace docsweep::sim {

namespace {

    std::function<void(Duration)> &sleeper()
    {
        static std::function<void(Duration)> onSleep;
        return onSleep;
    }

    int sleepFor(sqlite3_vfs *, int microseconds)
    {
        if (sleeper())
            sleeper()(Duration(microseconds));
        return microseconds;
    }

} // namespace

void useSqliteAlone(std::function<void(Duration)> onSleep)
{
    sleeper() = std::move(onSleep);
    static const bool isDone = [] {
        static sqlite3_vfs alone = *sqlite3_vfs_find("unix-excl"); // known by this name, which it keeps
        alone.xSleep = sleepFor;
        return sqlite3_vfs_register(&alone, 1) == SQLITE_OK;
    }();
    if (!isDone)
        std::abort();
}

} // namespace docsweep::sim

// What this program asks SQLite again and again is prepared once a connection: a journal's statements are prepared anew
// each time they are needed, which is nothing beside a disk and a third of the time of a world without one. All of a
// world runs on one thread.
namespace {

struct Known {
    sqlite3 *connection = nullptr;
    std::string text;
};

struct Statements {
    std::unordered_map<sqlite3_stmt *, Known> known;
    std::unordered_map<sqlite3 *, std::unordered_map<std::string, std::vector<sqlite3_stmt *>>> idle;
};

Statements &statements()
{
    static auto *const all = new Statements; // connections may end after everything else
    return *all;
}

template <typename Function> Function *theirs(Function *, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

/// A pragma may take effect while it is prepared.
bool mayBeKept(const std::string &text, size_t unit)
{
    size_t at = 0;
    while (at < text.size() && (text[at] == '\n' || text[at] == ' '))
        at += unit;
    return at < text.size() && std::strchr("SIUDWBCR", text[at]) != nullptr // SELECT, …, WITH, BEGIN, COMMIT, ROLLBACK
        && (text[at] != 'C' || text[at + unit] == 'O') && (text[at] != 'D' || text[at + unit] == 'E');
}

/// `prepare` makes it, where none is idle; it tells where the statement ended.
template <typename Prepare>
int prepared(sqlite3 *connection, const char *sql, size_t size, size_t unit, sqlite3_stmt **statement, Prepare prepare)
{
    std::string text(sql, size);
    std::vector<sqlite3_stmt *> &idle = statements().idle[connection][text];
    if (!idle.empty()) {
        *statement = idle.back();
        idle.pop_back();
        return SQLITE_OK;
    }
    const int told = prepare();
    if (told == SQLITE_OK && *statement && mayBeKept(text, unit))
        statements().known[*statement] = {connection, std::move(text)};
    return told;
}

int prepared16(
    sqlite3 *connection, const void *sql, int bytes, sqlite3_stmt **statement, const void **tail, unsigned flags)
{
    const auto *const text = static_cast<const char16_t *>(sql);
    size_t length = 0;
    while ((bytes < 0 || length < size_t(bytes) / 2) && text[length] != 0)
        ++length;
    const void *end = text + length;
    const int told = prepared(connection, static_cast<const char *>(sql), 2 * length, 2, statement, [&] {
        static auto *const prepare = theirs(&sqlite3_prepare16_v3, "sqlite3_prepare16_v3");
        return prepare(connection, sql, bytes, flags, statement, &end);
    });
    if (tail)
        *tail = end;
    return told;
}

void dropIdle(sqlite3 *connection)
{
    static auto *const finalize = theirs(&sqlite3_finalize, "sqlite3_finalize");
    const auto kept = statements().idle.find(connection);
    if (kept == statements().idle.end())
        return;
    for (const auto &[text, idle] : kept->second) {
        for (sqlite3_stmt *statement : idle) {
            statements().known.erase(statement);
            finalize(statement);
        }
    }
    statements().idle.erase(kept);
}

} // namespace

extern "C" {

int sqlite3_prepare16_v2(sqlite3 *connection, const void *sql, int bytes, sqlite3_stmt **statement, const void **tail)
{
    return prepared16(connection, sql, bytes, statement, tail, 0);
}

int sqlite3_prepare16_v3(
    sqlite3 *connection, const void *sql, int bytes, unsigned int flags, sqlite3_stmt **statement, const void **tail)
{
    return prepared16(connection, sql, bytes, statement, tail, flags);
}

int sqlite3_prepare_v3(
    sqlite3 *connection, const char *sql, int bytes, unsigned int flags, sqlite3_stmt **statement, const char **tail)
{
    const size_t length = bytes < 0 ? std::strlen(sql) : strnlen(sql, size_t(bytes));
    const char *end = sql + length;
    const int told = prepared(connection, sql, length, 1, statement, [&] {
        static auto *const prepare = theirs(&sqlite3_prepare_v3, "sqlite3_prepare_v3");
        return prepare(connection, sql, bytes, flags, statement, &end);
    });
    if (tail)
        *tail = end;
    return told;
}

int sqlite3_finalize(sqlite3_stmt *statement)
{
    static auto *const finalize = theirs(&sqlite3_finalize, "sqlite3_finalize");
    const auto known = statements().known.find(statement);
    if (known == statements().known.end())
        return finalize(statement);
    const int told = sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    statements().idle[known->second.connection][known->second.text].push_back(statement);
    return told;
}

int sqlite3_close(sqlite3 *connection)
{
    static auto *const close = theirs(&sqlite3_close, "sqlite3_close");
    dropIdle(connection);
    return close(connection);
}

int sqlite3_close_v2(sqlite3 *connection)
{
    static auto *const close = theirs(&sqlite3_close_v2, "sqlite3_close_v2");
    dropIdle(connection);
    return close(connection);
}
}
