// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/json.h"

#include <charconv>
#include <optional>

namespace farthing::data {

namespace {

std::vector<std::string> partsOf(std::string_view path)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        if (path.front() == '/')
            path.remove_prefix(1);
        const std::size_t end = path.find('/');
        parts.emplace_back(path.substr(0, end));
        path = end == std::string_view::npos ? std::string_view() : path.substr(end);
    }
    return parts;
}

/// Index of a list item by its "id", or by number.
std::optional<std::size_t> indexOf(const Json::Array &array, const std::string &part)
{
    for (std::size_t i = 0; i < array.size(); ++i)
        if (const Json *id = array[i].find("id"))
            if (const std::string *text = id->asString(); text && *text == part)
                return i;
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    if (error == std::errc() && end == part.data() + part.size() && index < array.size())
        return index;
    return std::nullopt;
}

const Json *step(const Json &value, const std::string &part)
{
    if (const Json::Array *array = value.asArray()) {
        const auto index = indexOf(*array, part);
        return index ? &(*array)[*index] : nullptr;
    }
    return value.find(part);
}

Result<Json *> parentOf(Json &root, const std::vector<std::string> &parts, std::string_view path)
{
    Json *at = &root;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        at = const_cast<Json *>(step(*at, parts[i]));
        if (!at)
            return Error{"The path " + std::string(path) + " stops at \"" + parts[i] + "\", which does not exist."};
    }
    return at;
}

} // namespace

const Json *findPath(const Json &root, std::string_view path)
{
    const Json *at = &root;
    for (const std::string &part : partsOf(path))
        if (!(at = step(*at, part)))
            return nullptr;
    return at;
}

Status setPath(Json &root, std::string_view path, Json value)
{
    const std::vector<std::string> parts = partsOf(path);
    if (parts.empty()) {
        root = std::move(value);
        return Nothing{};
    }
    const Result<Json *> parent = parentOf(root, parts, path);
    if (!parent)
        return parent.error();
    Json &target = **parent;
    if (Json::Array *array = target.asArray()) {
        const auto index = indexOf(*array, parts.back());
        if (!index)
            return Error{"The path " + std::string(path) + " names no item \"" + parts.back() + "\" of the list."};
        (*array)[*index] = std::move(value);
        return Nothing{};
    }
    if (!target.asObject() && !target.isNull())
        return Error{"The path " + std::string(path) + " runs through a plain value."};
    target.set(parts.back(), std::move(value));
    return Nothing{};
}

Status removePath(Json &root, std::string_view path)
{
    const std::vector<std::string> parts = partsOf(path);
    if (parts.empty())
        return Error{"The whole document cannot be removed."};
    const Result<Json *> parent = parentOf(root, parts, path);
    if (!parent)
        return parent.error();
    Json &target = **parent;
    if (Json::Array *array = target.asArray()) {
        if (const auto index = indexOf(*array, parts.back())) {
            array->erase(array->begin() + static_cast<std::ptrdiff_t>(*index));
            return Nothing{};
        }
    } else if (target.erase(parts.back())) {
        return Nothing{};
    }
    return Error{"The path " + std::string(path) + " does not exist."};
}

} // namespace farthing::data
