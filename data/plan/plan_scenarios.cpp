// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios: named lists of changes to the plan, each on top of another scenario or of the plan itself ("base").
#include "data/plan/plan_reader.h"
#include "data/plan/scenario_edit.h"

#include <algorithm>

namespace farthing::data {
namespace {

struct Found {
    const Json *scenario = nullptr;
    std::string path;
};

Found findScenario(const Json &document, const std::string &name)
{
    if (const Json *list = document.find("scenarios"); list && list->asArray())
        for (const char *key : {"id", "name"})
            for (std::size_t i = 0; i < list->asArray()->size(); ++i) {
                const Json &item = (*list->asArray())[i];
                if (const Json *given = item.find(key); given && given->asString() && *given->asString() == name)
                    return {&item, "/scenarios/" + itemPart(item, i)};
            }
    return {};
}

/// From the scenario back to the plan; stops with an issue at a missing link or a circle.
std::vector<Found> chainOf(const Json &document, const std::string &name, Issues &issues)
{
    std::vector<Found> chain;
    std::string at = name, path = "/scenarios";
    while (!at.empty() && at != "base") {
        const Found found = findScenario(document, at);
        if (!found.scenario) {
            issues.push_back({Severity::Error, path, "There is no scenario " + quoted(at) + ". Use the id or name of one, or \"base\"."});
            return {};
        }
        const auto circle = std::find_if(chain.begin(), chain.end(), [&](const Found &f) { return f.scenario == found.scenario; });
        if (circle != chain.end()) { // reported at one place, wherever the chain was entered
            const auto first = std::min_element(circle, chain.end(), [](const Found &a, const Found &b) { return a.path < b.path; });
            issues.push_back({Severity::Error, first->path + "/from", "The scenarios build on each other in a circle. Let one of them start from \"base\"."});
            return {};
        }
        chain.push_back(found);
        path = found.path + "/from";
        const Json *from = found.scenario->find("from");
        at = from && from->asString() ? *from->asString() : "base";
    }
    return chain;
}

/// The document with the scenario's changes made. Malformed changes are left to readScenarios().
Json applied(const Json &document, const std::string &name, Issues &issues)
{
    Json changed = document;
    const std::vector<Found> chain = chainOf(document, name, issues);
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
        const Json *changes = link->scenario->find("changes");
        for (std::size_t i = 0; changes && changes->asArray() && i < changes->asArray()->size(); ++i) {
            const Json &change = (*changes->asArray())[i];
            const Json *path = change.find("set"), *to = change.find("to");
            if (!path || !path->asString() || !to)
                continue;
            const std::string place = link->path + "/changes/" + itemPart(change, i) + "/set";
            if (path->asString()->empty() || path->asString()->starts_with("/scenarios"))
                issues.push_back({Severity::Error, place, "A scenario changes a field of the plan, such as /pipeline/stages/rubric/calls."});
            else if (const Status done = setPath(changed, *path->asString(), *to); !done)
                issues.push_back({Severity::Error, place, "This change cannot be made: " + done.error().message + "."});
        }
    }
    return changed;
}

void readChange(ObjectReader change)
{
    if (!change.exists())
        return;
    if (change.has("lever")) {
        change.error("lever", "Levers are not supported yet in this version. Write the change as {\"set\": path, \"to\": value}.");
        return;
    }
    change.text("set", "", true);
    if (!change.contains("to"))
        change.error("to", "This change needs the new value, \"to\".");
    change.take("to");
    change.finish();
}

} // namespace

void readScenarios(ObjectReader &root, const Json &document)
{
    std::set<std::string> ids, names{"base"};
    std::vector<std::string> read;
    root.each("scenarios", 200, [&](ObjectReader scenario) {
        readId(scenario, ids, false);
        const std::string name = scenario.text("name", "", true);
        if (scenario.exists() && scenario.has("name") && !names.insert(name).second)
            scenario.error("name", "The name " + quoted(name) + " is already taken. Rename this scenario.");
        read.push_back(name);
        scenario.text("from", "base");
        scenario.each("changes", 1000, readChange);
        scenario.finish();
    });
    if (hasErrors(root.issues()))
        return;
    Issues &issues = root.issues();
    for (const std::string &name : read) {
        Issues found;
        applied(document, name, found);
        for (Issue &issue : found) // those of a shared "from" once
            if (std::find(issues.begin(), issues.end(), issue) == issues.end())
                issues.push_back(std::move(issue));
    }
}

std::vector<std::string> scenarioNames(const Json &document)
{
    std::vector<std::string> names;
    if (const Json *list = document.find("scenarios"); list && list->asArray())
        for (const Json &scenario : *list->asArray())
            if (const Json *name = scenario.find("name"); name && name->asString())
                names.push_back(*name->asString());
    return names;
}

Json scenarioView(const Json &document, const std::string &scenario)
{
    Issues issues;
    Json view = applied(document, scenario, issues);
    if (hasErrors(issues))
        return document;
    for (const Found &link : chainOf(document, scenario, issues))
        if (const Json *changes = link.scenario->find("changes"); changes && changes->asArray())
            for (const Json &change : *changes->asArray())
                if (const Json *path = change.find("set"); path && path->asString())
                    if (const Json *left = findPath(view, *path->asString()); left && left->isNull())
                        (void)removePath(view, *path->asString());
    return view;
}

PlanRead readPlan(const Json &document, const std::string &scenario)
{
    Issues issues;
    const Json changed = applied(document, scenario, issues);
    if (hasErrors(issues))
        return {std::nullopt, issues};
    return readPlan(changed);
}

} // namespace farthing::data
