// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/store/project.h"

#include "data/prices/import.h"
#include "data/store/database.h"
#include "data/store/sheet_tabs.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace farthing::data {

namespace {

Error damaged(const std::string &path, const std::string &what)
{
    return Error{path + ": " + what + " Open an earlier copy of the file."};
}

Json rowJson(const PriceRow &r)
{
    Json j = Json::object();
    const auto text = [&](const char *key, const std::string &value) { if (!value.empty()) j.set(key, value); };
    const auto number = [&](const char *key, const std::optional<double> &value) { if (value) j.set(key, *value); };
    text("provider", r.provider); text("model", r.model);
    if (!r.aliases.empty()) {
        Json list = Json::array();
        for (const std::string &a : r.aliases)
            list.push(a);
        j.set("aliases", list);
    }
    text("kind", r.kind); text("service_tier", r.serviceTier); text("region", r.region);
    j.set("prompt_from_tokens", r.promptFromTokens);
    text("time_window", r.timeWindow); text("currency", r.currency);
    number("input", r.input); number("cached_input", r.cachedInput); number("cache_write", r.cacheWrite);
    number("cache_write_1h", r.cacheWrite1h); number("output", r.output); number("reasoning_output", r.reasoningOutput);
    number("audio_input", r.audioInput); number("audio_output", r.audioOutput);
    number("context_window", r.contextWindow); number("max_output", r.maxOutput);
    number("cache_min_tokens", r.cacheMinTokens); number("cache_ttl_minutes", r.cacheTtlMinutes);
    number("cache_step_tokens", r.cacheStepTokens);
    if (r.notApplicable)
        j.set("not_applicable", static_cast<double>(r.notApplicable));
    text("effective_from", r.effectiveFrom); text("effective_to", r.effectiveTo); text("retires_on", r.retiresOn);
    text("checked_on", r.checkedOn); text("source", r.source); text("notes", r.notes); text("file", r.file);
    Json known = Json::array();
    for (const Known k : r.capabilities)
        known.push(static_cast<int>(k));
    j.set("capabilities", known);
    j.set("row", r.fileRow);
    return j;
}

PriceRow rowFrom(const Json &j)
{
    PriceRow r;
    r.kind.clear(), r.serviceTier.clear(), r.currency.clear();
    const auto text = [&](const char *key, std::string &out) {
        if (const Json *v = j.find(key); v && v->asString())
            out = *v->asString();
    };
    const auto number = [&](const char *key, std::optional<double> &out) {
        if (const Json *v = j.find(key); v && v->asNumber())
            out = *v->asNumber();
    };
    text("provider", r.provider); text("model", r.model); text("kind", r.kind); text("service_tier", r.serviceTier);
    text("region", r.region); text("time_window", r.timeWindow); text("currency", r.currency); text("effective_from", r.effectiveFrom);
    text("effective_to", r.effectiveTo); text("retires_on", r.retiresOn); text("checked_on", r.checkedOn);
    text("source", r.source); text("notes", r.notes); text("file", r.file);
    if (const Json *list = j.find("aliases"); list && list->asArray())
        for (const Json &a : *list->asArray())
            if (a.asString())
                r.aliases.push_back(*a.asString());
    std::optional<double> from, row, notApplicable;
    number("prompt_from_tokens", from); number("row", row); number("not_applicable", notApplicable);
    r.notApplicable = notApplicable && *notApplicable >= 0 && *notApplicable < 256 ? static_cast<unsigned>(*notApplicable) : 0;
    number("audio_input", r.audioInput); number("audio_output", r.audioOutput);
    r.promptFromTokens = from.value_or(0);
    r.fileRow = row && *row >= 0 && *row < 1e9 ? static_cast<int>(*row) : 0;
    number("input", r.input); number("cached_input", r.cachedInput); number("cache_write", r.cacheWrite);
    number("cache_write_1h", r.cacheWrite1h); number("output", r.output); number("reasoning_output", r.reasoningOutput);
    number("context_window", r.contextWindow); number("max_output", r.maxOutput);
    number("cache_min_tokens", r.cacheMinTokens); number("cache_ttl_minutes", r.cacheTtlMinutes);
    number("cache_step_tokens", r.cacheStepTokens);
    if (const Json *known = j.find("capabilities"); known && known->asArray())
        for (std::size_t i = 0; i < r.capabilities.size() && i < known->asArray()->size(); ++i)
            if (const double *k = (*known->asArray())[i].asNumber(); k && *k >= 0 && *k <= 2)
                r.capabilities[i] = static_cast<Known>(static_cast<int>(*k));
    return r;
}

Status insert(sqlite3 *db, const char *sql, const std::vector<std::string> &values)
{
    const StatementHandle statement = prepare(db, sql);
    if (!statement)
        return Error{sqlite3_errmsg(db)};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (sqlite3_bind_text64(statement.get(), static_cast<int>(i) + 1, values[i].data(), values[i].size(), SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
            return Error{sqlite3_errmsg(db)};
    if (sqlite3_step(statement.get()) != SQLITE_DONE)
        return Error{sqlite3_errmsg(db)};
    return Nothing{};
}

Status writeAll(sqlite3 *db, const Project &project)
{
    Status done = execute(db, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = EXTRA; PRAGMA application_id = "
                                  + std::to_string(projectApplicationId) + "; PRAGMA user_version = " + std::to_string(projectVersion)
                                  + "; BEGIN; CREATE TABLE plan(json TEXT NOT NULL); CREATE TABLE session(json TEXT NOT NULL);"
                                    "CREATE TABLE sheet(name TEXT NOT NULL, date TEXT NOT NULL, hash TEXT NOT NULL, rows TEXT NOT NULL)");
    if (done)
        done = insert(db, "INSERT INTO plan VALUES(?)", {writeJson(project.plan, 0)});
    if (done)
        done = insert(db, "INSERT INTO session VALUES(?)", {writeJson(project.session, 0)});
    for (const PriceSheet &sheet : project.sheets) {
        if (!done)
            break;
        Json rows = Json::array();
        for (const PriceRow &row : sheet.rows)
            rows.push(rowJson(row));
        appendTabs(rows, sheet);
        done = insert(db, "INSERT INTO sheet VALUES(?, ?, ?, ?)", {sheet.name, sheet.date, sheet.hash, writeJson(rows, 0)});
    }
    return done ? execute(db, "COMMIT") : done;
}

Status flush(const std::string &path, int flags)
{
    const int fd = open(path.c_str(), flags);
    if (fd < 0 || fsync(fd) != 0) {
        const std::string reason = std::strerror(errno);
        if (fd >= 0)
            close(fd);
        return Error{reason};
    }
    close(fd);
    return Nothing{};
}

/// The one text of a one-column query.
Result<std::string> single(sqlite3 *db, const std::string &sql)
{
    const StatementHandle statement = prepare(db, sql);
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return Error{sqlite3_errmsg(db)};
    return columnText(statement.get(), 0);
}

} // namespace

Status saveProject(const Project &project, const std::string &path)
{
    // A whole new database beside the target, flushed, then renamed over it: a kill leaves the old file or the new one.
    std::string temporary = path + ".XXXXXX";
    const int fd = mkstemp(temporary.data()); // mode 0600, exclusive
    if (fd < 0)
        return Error{"Could not save " + path + ": " + std::strerror(errno) + ". Choose another folder."};
    struct stat old {};
    if (stat(path.c_str(), &old) == 0 && fchmod(fd, old.st_mode & 07777) != 0) {
        // keeps 0600, the safer mode
    }
    close(fd);
    const auto fail = [&](const std::string &reason) {
        unlink(temporary.c_str());
        return Error{"Could not save " + path + ": " + reason + ". The old file, if any, is unchanged; free some space or choose another folder."};
    };
    {
        Result<DatabaseHandle> db = createDatabase(temporary);
        if (!db)
            return fail(db.error().message);
        if (const Status done = writeAll(db->get(), project); !done)
            return fail(done.error().message);
    }
    if (const Status done = flush(temporary, O_RDWR); !done)
        return fail(done.error().message);
    if (rename(temporary.c_str(), path.c_str()) != 0)
        return fail(std::strerror(errno));
    const std::size_t slash = path.rfind('/');
    flush(slash == std::string::npos ? "." : path.substr(0, slash + 1), O_RDONLY | O_DIRECTORY);
    return Nothing{};
}

Result<Project> loadProject(const std::string &path)
{
    std::FILE *file = std::fopen(path.c_str(), "rb");
    if (!file)
        return Error{path + ": " + std::strerror(errno) + "."};
    unsigned char header[100] = {};
    const std::size_t got = std::fread(header, 1, sizeof header, file);
    std::fclose(file);
    const unsigned id = unsigned(header[68]) << 24 | unsigned(header[69]) << 16 | unsigned(header[70]) << 8 | unsigned(header[71]);
    if (got < sizeof header || std::memcmp(header, "SQLite format 3", 16) != 0 || id != projectApplicationId)
        return Error{path + ": this is not a Farthing project. Open a .farthing file, or a plan as .json."};
    Result<DatabaseHandle> opened = openUntrusted(path);
    if (!opened)
        return damaged(path, "The file cannot be opened.");
    sqlite3 *db = opened->get();
    const Result<std::string> version = single(db, "PRAGMA user_version");
    if (!version)
        return damaged(path, "The file is damaged.");
    if (*version != std::to_string(projectVersion))
        return Error{path + ": this project was written by a newer version of Farthing (format " + *version + "). Update Farthing to open it."};
    const Result<std::string> check = single(db, "PRAGMA quick_check(1)");
    if (!check || *check != "ok")
        return damaged(path, "The file is damaged.");
    const Result<std::string> tables = single(db, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' "
                                                  "AND name IN ('plan', 'session', 'sheet')");
    const Result<std::string> others = single(db, "SELECT count(*) FROM sqlite_schema");
    if (!tables || !others || *tables != "3" || *others != "3")
        return damaged(path, "The file holds other tables than a project has.");
    Project project;
    for (const auto &[sql, target] : {std::pair<const char *, Json *>{"SELECT json FROM plan", &project.plan}, {"SELECT json FROM session", &project.session}}) {
        const Result<std::string> text = single(db, sql);
        if (!text)
            return damaged(path, "The plan is missing.");
        const Result<Json> json = parseJson(*text);
        if (!json)
            return damaged(path, json.error().message);
        *target = *json;
    }
    const StatementHandle sheets = prepare(db, "SELECT name, date, hash, rows FROM sheet");
    if (!sheets)
        return damaged(path, "The price sheets are missing.");
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(sheets.get())) == SQLITE_ROW) {
        PriceSheet sheet;
        sheet.name = columnText(sheets.get(), 0);
        sheet.date = columnText(sheets.get(), 1);
        sheet.hash = columnText(sheets.get(), 2);
        const Result<Json> rows = parseJson(columnText(sheets.get(), 3));
        if (!rows || !rows->asArray())
            return damaged(path, "The price sheet \"" + sheet.name + "\" cannot be read.");
        for (const Json &row : *rows->asArray())
            if (!isTab(row))
                sheet.rows.push_back(rowFrom(row));
            else if (!readTab(row, sheet))
                return damaged(path, "The price sheet \"" + sheet.name + "\" has a tab that cannot be read.");
        if (sheetHash(sheet) != sheet.hash)
            return damaged(path, "The price sheet \"" + sheet.name + "\" does not match its hash: its rows were changed outside Farthing.");
        project.sheets.push_back(std::move(sheet));
    }
    if (step != SQLITE_DONE)
        return damaged(path, "The price sheets cannot be read.");
    return project;
}

} // namespace farthing::data
