// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/database.h"

namespace farthing::data {

namespace {

constexpr int maxCellBytes = 64 << 20;
constexpr int stepsBetweenChecks = 100000;
constexpr int stepChecks = 5000; // 5·10⁸ virtual machine steps: seconds, not minutes

Error failure(sqlite3 *db, const std::string &path)
{
    return Error{path + ": " + (db ? sqlite3_errmsg(db) : "out of memory")};
}

} // namespace

Result<DatabaseHandle> openUntrusted(const std::string &path)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOFOLLOW, nullptr);
    DatabaseHandle db(raw);
    if (code != SQLITE_OK)
        return failure(raw, path);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, maxCellBytes);
    sqlite3_limit(raw, SQLITE_LIMIT_SQL_LENGTH, 20000);
    sqlite3_limit(raw, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(raw, SQLITE_LIMIT_TRIGGER_DEPTH, 0);
    static thread_local int checks = 0;
    checks = 0;
    sqlite3_progress_handler(raw, stepsBetweenChecks, [](void *) { return ++checks > stepChecks ? 1 : 0; }, nullptr);
    for (const char *pragma : {"PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0"})
        if (const Status done = execute(raw, pragma); !done)
            return Error{path + ": " + done.error().message};
    return db;
}

Result<DatabaseHandle> createDatabase(const std::string &path)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    DatabaseHandle db(raw);
    if (code != SQLITE_OK)
        return failure(raw, path);
    return db;
}

Status execute(sqlite3 *db, const std::string &sql)
{
    if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return Error{sqlite3_errmsg(db)};
    return Nothing{};
}

StatementHandle prepare(sqlite3 *db, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr);
    return StatementHandle(statement);
}

std::string columnText(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))) : std::string();
}

} // namespace farthing::data
