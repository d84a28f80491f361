// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/json.h"

#include "data/json/json_fault.h"

#include <cmath>
#include <set>

// The library's header does not keep to our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <simdjson.h>
#pragma GCC diagnostic pop

namespace farthing::data {

const Json *Json::find(std::string_view key) const
{
    if (const Object *object = asObject())
        for (const Member &member : *object)
            if (member.first == key)
                return &member.second;
    return nullptr;
}

Json *Json::find(std::string_view key) { return const_cast<Json *>(std::as_const(*this).find(key)); }

Json &Json::set(std::string_view key, Json value)
{
    if (isNull())
        m_value = Object{};
    Object *object = asObject();
    if (!object) // a caller's mistake: setting a key replaces a value that cannot have keys
        object = &m_value.emplace<Object>();
    if (Json *old = find(key))
        return *old = std::move(value);
    object->emplace_back(std::string(key), std::move(value));
    return object->back().second;
}

bool Json::erase(std::string_view key)
{
    Object *object = asObject();
    return object && std::erase_if(*object, [key](const Member &member) { return member.first == key; }) > 0;
}

void Json::push(Json value)
{
    if (!asArray())
        m_value = Array{};
    asArray()->push_back(std::move(value));
}

namespace {

namespace dom = simdjson::dom;

/// Converts a parsed element; false for what the parser lets through and we refuse (depth, duplicates, infinities).
bool convert(const dom::element &from, int depth, Json &to)
{
    switch (from.type()) {
    case dom::element_type::OBJECT: {
        if (depth >= jsonMaxDepth)
            return false;
        Json::Object members;
        std::set<std::string_view> keys;
        for (const dom::key_value_pair field : dom::object(from)) {
            if (!keys.insert(field.key).second)
                return false;
            members.emplace_back(std::string(field.key), Json());
            if (!convert(field.value, depth + 1, members.back().second))
                return false;
        }
        to = Json(std::move(members));
        return true;
    }
    case dom::element_type::ARRAY: {
        if (depth >= jsonMaxDepth)
            return false;
        Json::Array items;
        for (const dom::element item : dom::array(from)) {
            items.emplace_back();
            if (!convert(item, depth + 1, items.back()))
                return false;
        }
        to = Json(std::move(items));
        return true;
    }
    case dom::element_type::INT64: to = Json(static_cast<double>(std::int64_t(from))); return true;
    case dom::element_type::UINT64: to = Json(static_cast<double>(std::uint64_t(from))); return true;
    case dom::element_type::DOUBLE: {
        const double number = double(from);
        to = Json(number);
        return std::isfinite(number);
    }
    case dom::element_type::STRING: to = Json(std::string(std::string_view(from))); return true;
    case dom::element_type::BOOL: to = Json(bool(from)); return true;
    case dom::element_type::NULL_VALUE: to = Json(); return true;
    }
    return false;
}

} // namespace

Result<Json> parseJson(std::string_view text, std::size_t maxBytes)
{
    if (text.size() > maxBytes)
        return Error{"the document has " + std::to_string(text.size()) + " bytes, more than the limit of "
                     + std::to_string(maxBytes)};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    dom::parser parser;
    const simdjson::padded_string padded(text);
    dom::element root;
    const simdjson::error_code error = parser.parse(padded).get(root);
    Json value;
    if (!error && convert(root, 0, value))
        return value;
    if (const std::optional<JsonFault> fault = findJsonFault(text))
        return Error{describeFault(text, *fault)};
    return Error{std::string("line 1, column 1: ") + simdjson::error_message(error)};
}

} // namespace farthing::data
