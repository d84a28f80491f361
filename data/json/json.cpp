// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/json.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <cmath>
#include <unordered_set>

namespace farthing::data {

namespace {

constexpr int maxDepth = 64;

struct Trouble {
    std::string message;
};

/// Line and column of a byte offset, for messages.
std::string placeOf(std::string_view text, std::size_t offset)
{
    std::size_t line = 1, column = 1;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++line;
            column = 1;
        } else {
            ++column;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Depth is checked before parsing, so that hostile nesting costs one pass and no memory.
std::optional<Error> checkDepth(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return Error{"The JSON is nested deeper than " + std::to_string(maxDepth) + " levels at " + placeOf(text, i) + "."};
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::nullopt;
}

Json convert(const simdjson::dom::element &element, const std::string &path)
{
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
    case Type::NULL_VALUE:
        return Json();
    case Type::BOOL:
        return Json(bool(element));
    case Type::INT64:
        return Json(static_cast<double>(int64_t(element)));
    case Type::UINT64:
        return Json(static_cast<double>(uint64_t(element)));
    case Type::DOUBLE: {
        const double value = double(element);
        if (!std::isfinite(value))
            throw Trouble{"The number at " + (path.empty() ? std::string("/") : path) + " is not finite."};
        return Json(value);
    }
    case Type::STRING:
        return Json(std::string(std::string_view(element)));
    case Type::ARRAY: {
        Json::Array array;
        std::size_t i = 0;
        for (const auto item : simdjson::dom::array(element))
            array.push_back(convert(item, path + "/" + std::to_string(i++)));
        return Json(std::move(array));
    }
    case Type::OBJECT:
        break;
    }
    Json::Object object;
    std::unordered_set<std::string_view> seen;
    for (const auto member : simdjson::dom::object(element)) {
        if (!seen.insert(member.key).second)
            throw Trouble{"The key \"" + std::string(member.key) + "\" stands twice in " + (path.empty() ? std::string("the document") : path)
                          + ". Remove one of them."};
        object.emplace_back(std::string(member.key), convert(member.value, path + "/" + std::string(member.key)));
    }
    return Json(std::move(object));
}

void writeString(std::string &out, const std::string &text)
{
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                static constexpr char hex[] = "0123456789abcdef";
                out += "\\u00";
                out += hex[(c >> 4) & 15];
                out += hex[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void writeNumber(std::string &out, double value)
{
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    if (value == 0)
        value = 0; // −0 reads back as 0
    char buffer[40];
    const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
    const auto end = whole ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<long long>(value)).ptr
                           : std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end);
}

void writeValue(std::string &out, const Json &value, int indent, int level, bool sorted)
{
    const auto newLine = [&](int l) {
        if (indent > 0) {
            out += '\n';
            out.append(static_cast<std::size_t>(indent * l), ' ');
        }
    };
    if (const bool *b = value.asBool()) {
        out += *b ? "true" : "false";
    } else if (const double *n = value.asNumber()) {
        writeNumber(out, *n);
    } else if (const std::string *s = value.asString()) {
        writeString(out, *s);
    } else if (const Json::Array *array = value.asArray()) {
        out += '[';
        for (std::size_t i = 0; i < array->size(); ++i) {
            if (i > 0)
                out += ',';
            newLine(level + 1);
            writeValue(out, (*array)[i], indent, level + 1, sorted);
        }
        if (!array->empty())
            newLine(level);
        out += ']';
    } else if (const Json::Object *object = value.asObject()) {
        std::vector<const Json::Member *> members;
        for (const Json::Member &m : *object)
            members.push_back(&m);
        if (sorted)
            std::sort(members.begin(), members.end(), [](const auto *x, const auto *y) { return x->first < y->first; });
        out += '{';
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0)
                out += ',';
            newLine(level + 1);
            writeString(out, members[i]->first);
            out += indent > 0 ? ": " : ":";
            writeValue(out, members[i]->second, indent, level + 1, sorted);
        }
        if (!members.empty())
            newLine(level);
        out += '}';
    } else {
        out += "null";
    }
}

} // namespace

const Json *Json::find(std::string_view key) const
{
    if (const Object *object = asObject())
        for (const Member &m : *object)
            if (m.first == key)
                return &m.second;
    return nullptr;
}

Json *Json::find(std::string_view key) { return const_cast<Json *>(std::as_const(*this).find(key)); }

Json &Json::set(std::string_view key, Json value)
{
    if (isNull())
        m_value = Object{};
    if (Json *old = find(key)) {
        *old = std::move(value);
        return *old;
    }
    Object *object = asObject();
    assert(object);
    object->emplace_back(std::string(key), std::move(value));
    return object->back().second;
}

bool Json::erase(std::string_view key)
{
    Object *object = asObject();
    return object && std::erase_if(*object, [&](const Member &m) { return m.first == key; }) > 0;
}

void Json::push(Json value)
{
    if (isNull())
        m_value = Array{};
    Array *array = asArray();
    assert(array);
    array->push_back(std::move(value));
}

Result<Json> parseJson(std::string_view text, std::size_t maxBytes)
{
    if (text.size() > maxBytes)
        return Error{"The JSON has " + std::to_string(text.size()) + " bytes; at most " + std::to_string(maxBytes) + " are read."};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const auto deep = checkDepth(text))
        return *deep;
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    const auto failure = parser.parse(simdjson::padded_string(text)).get(root);
    if (failure)
        return Error{std::string("This is not valid JSON: ") + simdjson::error_message(failure)
                     + (text.empty() ? " (the text is empty)." : "")};
    try {
        return convert(root, "");
    } catch (const Trouble &trouble) {
        return Error{trouble.message};
    }
}

std::string writeJson(const Json &value, int indent)
{
    std::string out;
    writeValue(out, value, indent, 0, false);
    if (indent > 0)
        out += '\n';
    return out;
}

std::string canonicalJson(const Json &value)
{
    std::string out;
    writeValue(out, value, 0, 0, true);
    return out;
}

} // namespace farthing::data
