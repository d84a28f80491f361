// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/json.h"

#include <charconv>
#include <optional>

namespace farthing::data {
namespace {

/// The parts of a pointer, "~1" and "~0" resolved; nothing when it does not start with "/" (and is not empty).
std::optional<std::vector<std::string>> splitPath(std::string_view path)
{
    std::vector<std::string> parts;
    if (path.empty())
        return parts;
    if (path.front() != '/')
        return std::nullopt;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '/') {
            parts.emplace_back();
        } else if (path[i] == '~' && i + 1 < path.size() && (path[i + 1] == '0' || path[i + 1] == '1')) {
            parts.back() += path[++i] == '0' ? '~' : '/';
        } else {
            parts.back() += path[i];
        }
    }
    return parts;
}

const std::string *idOf(const Json &item)
{
    const Json *id = item.find("id");
    return id ? id->asString() : nullptr;
}

std::optional<std::size_t> itemIndex(const Json::Array &items, const std::string &part)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const std::string *id = idOf(items[i]); id && *id == part)
            return i;
    std::size_t index = 0;
    const char *end = part.data() + part.size();
    const auto parsed = std::from_chars(part.data(), end, index);
    // An item with an id has no address by position: edits above it would move what the address means.
    if (part.empty() || parsed.ec != std::errc() || parsed.ptr != end || index >= items.size() || idOf(items[index]))
        return std::nullopt;
    return index;
}

const Json *step(const Json &at, const std::string &part)
{
    if (const Json::Array *items = at.asArray()) {
        const std::optional<std::size_t> index = itemIndex(*items, part);
        return index ? &(*items)[*index] : nullptr;
    }
    return at.find(part);
}

std::string joined(const std::vector<std::string> &parts, std::size_t count)
{
    std::string path;
    for (std::size_t i = 0; i < count; ++i)
        path += '/' + parts[i];
    return path;
}

struct Target {
    Json *parent = nullptr;
    std::string part;
};

Result<Target> findParent(Json &root, std::string_view path)
{
    const auto parts = splitPath(path);
    if (!parts || parts->empty())
        return Error{"the path \"" + std::string(path) + "\" does not name a field; write it like /pipeline/stages/rubric/calls"};
    Json *at = &root;
    for (std::size_t i = 0; i + 1 < parts->size(); ++i) {
        at = const_cast<Json *>(step(*at, (*parts)[i]));
        if (!at)
            return Error{"there is no \"" + (*parts)[i] + "\" at " + joined(*parts, i + 1) + " (in the path "
                         + std::string(path) + ")"};
    }
    return Target{at, parts->back()};
}

Error missing(std::string_view path, const std::string &part)
{
    return Error{"there is no \"" + part + "\" at " + std::string(path)};
}

} // namespace

const Json *findPath(const Json &root, std::string_view path)
{
    const auto parts = splitPath(path);
    if (!parts)
        return nullptr;
    const Json *at = &root;
    for (const std::string &part : *parts)
        if (!(at = step(*at, part)))
            return nullptr;
    return at;
}

Status setPath(Json &root, std::string_view path, Json value)
{
    if (path.empty()) {
        root = std::move(value);
        return Nothing{};
    }
    const Result<Target> target = findParent(root, path);
    if (!target)
        return target.error();
    if (Json::Array *items = target->parent->asArray()) {
        const std::optional<std::size_t> index = itemIndex(*items, target->part);
        if (!index)
            return missing(path, target->part);
        (*items)[*index] = std::move(value);
        return Nothing{};
    }
    if (!target->parent->asObject())
        return Error{"cannot set \"" + target->part + "\" at " + std::string(path) + ": what holds it is not an object"};
    target->parent->set(target->part, std::move(value));
    return Nothing{};
}

Status removePath(Json &root, std::string_view path)
{
    const Result<Target> target = findParent(root, path);
    if (!target)
        return target.error();
    if (Json::Array *items = target->parent->asArray()) {
        const std::optional<std::size_t> index = itemIndex(*items, target->part);
        if (!index)
            return missing(path, target->part);
        items->erase(items->begin() + static_cast<std::ptrdiff_t>(*index));
        return Nothing{};
    }
    if (!target->parent->erase(target->part))
        return missing(path, target->part);
    return Nothing{};
}

} // namespace farthing::data
