// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON value that keeps key order and numbers exactly, for plans, results and price files.
#pragma once
#include "model/core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace farthing::data {

class Json {
public:
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;

    Json() = default;                                  ///< null
    Json(std::nullptr_t) {}
    Json(bool v) : m_value(v) {}
    Json(double v) : m_value(v) {}
    Json(int v) : m_value(double(v)) {}
    Json(const char *v) : m_value(std::string(v)) {}
    Json(std::string v) : m_value(std::move(v)) {}
    Json(Array v) : m_value(std::move(v)) {}
    Json(Object v) : m_value(std::move(v)) {}
    static Json object() { return Json(Object{}); }
    static Json array() { return Json(Array{}); }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const bool *asBool() const { return std::get_if<bool>(&m_value); }
    const double *asNumber() const { return std::get_if<double>(&m_value); }
    const std::string *asString() const { return std::get_if<std::string>(&m_value); }
    const Array *asArray() const { return std::get_if<Array>(&m_value); }
    Array *asArray() { return std::get_if<Array>(&m_value); }
    const Object *asObject() const { return std::get_if<Object>(&m_value); }
    Object *asObject() { return std::get_if<Object>(&m_value); }

    const Json *find(std::string_view key) const;      ///< member of an object, or nullptr
    Json *find(std::string_view key);
    Json &set(std::string_view key, Json value);       ///< replaces or appends; *this becomes an object if null
    bool erase(std::string_view key);
    void push(Json value);                             ///< appends; *this becomes an array if null

    bool operator==(const Json &) const = default;

private:
    std::variant<std::monostate, bool, double, std::string, Array, Object> m_value;
};

/// Parses UTF-8 (a BOM is skipped). Errors with line and column: syntax, depth above 64, duplicate keys,
/// numbers that are not finite, more than `maxBytes`.
Result<Json> parseJson(std::string_view text, std::size_t maxBytes = std::size_t(64) << 20);
/// Shortest round-trip numbers, C locale. indent 0: one line. NaN and infinities are written as null.
std::string writeJson(const Json &value, int indent = 2);
/// Keys sorted, one line: what hashes are taken of.
std::string canonicalJson(const Json &value);

/// JSON pointer with list items that have an "id" addressed by it, other lists by index.
const Json *findPath(const Json &root, std::string_view path);
/// Sets the value at a path; null `value` with `remove` erases it. Missing last key of an object is added; any other
/// missing part is an error naming it.
Status setPath(Json &root, std::string_view path, Json value);
Status removePath(Json &root, std::string_view path);

} // namespace farthing::data
