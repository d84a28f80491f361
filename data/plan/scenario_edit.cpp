// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/plan/scenario_edit.h"

#include "data/plan/plan_json.h"
#include "data/plan/plan_reader.h"

#include <algorithm>

namespace farthing::data {
namespace {

Json::Array *listOf(Json &document)
{
    Json *list = document.find("scenarios");
    return list ? list->asArray() : nullptr;
}

std::string textOf(const Json &item, const char *key)
{
    const Json *value = item.find(key);
    return value && value->asString() ? *value->asString() : std::string();
}

Json *scenarioNamed(Json &document, const std::string &name)
{
    Json::Array *list = listOf(document);
    for (const char *key : {"id", "name"})
        for (std::size_t i = 0; list && i < list->size(); ++i)
            if (textOf((*list)[i], key) == name)
                return &(*list)[i];
    return nullptr;
}

Error missing(const std::string &name) { return {"There is no scenario " + quoted(name) + "."}; }

Status checkName(const Json &document, const std::string &name)
{
    if (name.empty() || name == "base")
        return Error{"A scenario needs a name of its own, other than \"base\"."};
    const std::vector<std::string> names = scenarioNames(document);
    if (std::find(names.begin(), names.end(), name) != names.end())
        return Error{"The name " + quoted(name) + " is already taken."};
    return Nothing{};
}

/// Those that build on it, by its name or its id.
std::vector<Json *> heirsOf(Json &document, const Json &scenario)
{
    std::vector<Json *> heirs;
    const std::string name = textOf(scenario, "name"), id = textOf(scenario, "id");
    if (Json::Array *list = listOf(document))
        for (Json &item : *list)
            if (const std::string from = textOf(item, "from"); !from.empty() && &item != &scenario && (from == name || from == id))
                heirs.push_back(&item);
    return heirs;
}

bool isAtOrBelow(const std::string &path, const std::string &above) { return path == above || path.starts_with(above + "/"); }

bool shows(const Json &view, const std::string &path, const Json &value)
{
    const Json *found = findPath(view, path);
    return !found || found->isNull() ? value.isNull() : *found == value;
}

} // namespace

Status changeInScenario(Json &document, const std::string &scenario, const std::string &path, const Json &to)
{
    Json *found = scenarioNamed(document, scenario);
    if (!found)
        return missing(scenario);
    Json changes = found->find("changes") && found->find("changes")->asArray() ? *found->find("changes") : Json::array();
    std::erase_if(*changes.asArray(), [&](const Json &change) { return isAtOrBelow(textOf(change, "set"), path); });
    Json without = document;
    scenarioNamed(without, scenario)->set("changes", changes);
    if (!shows(scenarioView(without, scenario), path, to)) {
        changes.push(Json(Json::Object{{"set", path}, {"to", to}}));
        scenarioNamed(without, scenario)->set("changes", changes);
        if (!shows(scenarioView(without, scenario), path, to))
            return Error{"The scenario cannot change " + path + "."};
    }
    document = std::move(without);
    return Nothing{};
}

std::vector<std::string> changedPaths(const Json &document, const std::string &scenario)
{
    Json copy = document;
    const Json *found = scenarioNamed(copy, scenario);
    const Json *changes = found ? found->find("changes") : nullptr;
    std::vector<std::string> paths;
    if (changes && changes->asArray())
        for (const Json &change : *changes->asArray())
            paths.push_back(textOf(change, "set"));
    return paths;
}

Status addScenario(Json &document, const std::string &from, const std::string &name)
{
    if (const Status fine = checkName(document, name); !fine)
        return fine;
    Json fresh = Json::object();
    fresh.set("name", name);
    if (from.empty()) {
        fresh.set("from", "base");
        fresh.set("changes", Json::array());
    } else {
        const Json *original = scenarioNamed(document, from);
        if (!original)
            return missing(from);
        for (const char *key : {"from", "changes"})
            if (const Json *value = original->find(key))
                fresh.set(key, *value);
    }
    if (!document.find("scenarios"))
        document.set("scenarios", Json::array());
    document.find("scenarios")->push(std::move(fresh));
    return Nothing{};
}

Status renameScenario(Json &document, const std::string &scenario, const std::string &name)
{
    Json *found = scenarioNamed(document, scenario);
    if (!found)
        return missing(scenario);
    if (textOf(*found, "name") == name)
        return Nothing{};
    if (const Status fine = checkName(document, name); !fine)
        return fine;
    const std::string old = textOf(*found, "name");
    for (Json *heir : heirsOf(document, *found))
        if (textOf(*heir, "from") == old)
            heir->set("from", name);
    found->set("name", name);
    return Nothing{};
}

Status removeScenario(Json &document, const std::string &scenario)
{
    Json *found = scenarioNamed(document, scenario);
    if (!found)
        return missing(scenario);
    const Json *own = found->find("changes");
    for (Json *heir : heirsOf(document, *found)) {
        Json changes = own && own->asArray() ? *own : Json::array();
        if (const Json *later = heir->find("changes"); later && later->asArray())
            for (const Json &change : *later->asArray())
                changes.push(change);
        heir->set("changes", changes);
        heir->set("from", found->find("from") ? *found->find("from") : Json("base"));
    }
    Json::Array *list = listOf(document);
    list->erase(list->begin() + (found - list->data()));
    return Nothing{};
}

std::string freeScenarioName(const Json &document, const std::string &name)
{
    std::string tried = name;
    for (int i = 2; !checkName(document, tried); ++i)
        tried = name + " " + std::to_string(i);
    return tried;
}

} // namespace farthing::data
