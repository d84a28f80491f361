// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite behind two small owners.
#pragma once
#include "model/core/result.h"

#include <sqlite3.h>

#include <memory>
#include <string>

namespace farthing::data {

struct CloseDatabase { void operator()(sqlite3 *db) const { sqlite3_close_v2(db); } };
struct CloseStatement { void operator()(sqlite3_stmt *s) const { sqlite3_finalize(s); } };
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;
using StatementHandle = std::unique_ptr<sqlite3_stmt, CloseStatement>;

/// Opens for reading what may be hostile: defensive, no trusted schema, triggers, views or extensions, small limits,
/// a step budget.
Result<DatabaseHandle> openUntrusted(const std::string &path);
Result<DatabaseHandle> createDatabase(const std::string &path);
Status execute(sqlite3 *db, const std::string &sql);
StatementHandle prepare(sqlite3 *db, const std::string &sql);
std::string columnText(sqlite3_stmt *statement, int column);

} // namespace farthing::data
