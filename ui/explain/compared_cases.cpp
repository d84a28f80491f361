// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/compared_cases.h"

#include "data/plan/scenario_edit.h"
#include "ui/document/plan_document.h"
#include "ui/i18n/words.h"
#include "ui/widgets/field_words.h"

#include <algorithm>

namespace farthing::ui {

namespace {

/// The fields that a scenario sets, and those of the scenarios it builds on.
void addPaths(const data::Json &root, const std::string &scenario, std::vector<std::string> &paths)
{
    std::string name = scenario;
    for (std::size_t depth = 0; !name.empty() && name != "base" && depth < 32; ++depth) {
        for (const std::string &path : data::changedPaths(root, name))
            if (std::find(paths.begin(), paths.end(), path) == paths.end())
                paths.push_back(path);
        std::string from;
        if (const data::Json *list = root.find("scenarios"); list && list->asArray())
            for (const data::Json &item : *list->asArray())
                if (const data::Json *own = item.find("name"); own && own->asString() && *own->asString() == name)
                    if (const data::Json *parent = item.find("from"); parent && parent->asString())
                        from = *parent->asString();
        name = from;
    }
}

bool same(const data::Json *a, const data::Json *b)
{
    const bool noA = !a || a->isNull(), noB = !b || b->isNull();
    return noA || noB ? noA == noB : *a == *b;
}

} // namespace

ComparedCase caseOf(const PlanDocument &document, const QString &scenario)
{
    ComparedCase found{scenario.isEmpty() ? tr("Base case") : scenario, scenario, {}, {}};
    data::PlanRead read = data::readPlan(document.rootJson(), scenario.toStdString());
    if (const PriceSheet *sheet = read.plan ? document.sheetNamed(read.plan->prices.sheet) : nullptr) {
        found.plan = std::make_shared<Plan>(std::move(*read.plan));
        found.sheet = document.sheet() && document.sheet()->name == sheet->name && document.sheet()->hash == sheet->hash ? document.sheet() : std::make_shared<PriceSheet>(*sheet);
    }
    return found;
}

std::shared_ptr<const ComparedCases> comparedCases(const PlanDocument &document, const QString &one, const QString &other)
{
    auto cases = std::make_shared<ComparedCases>(ComparedCases{caseOf(document, one), caseOf(document, other), {}});
    const ComparedCase &first = cases->first, &second = cases->second;
    const data::Json &root = document.rootJson();
    const data::Json a = data::scenarioView(root, first.scenario.toStdString()), b = data::scenarioView(root, second.scenario.toStdString());
    std::vector<std::string> paths;
    addPaths(root, first.scenario.toStdString(), paths);
    addPaths(root, second.scenario.toStdString(), paths);
    for (const std::string &path : paths) {
        const data::Json *from = data::findPath(a, path), *to = data::findPath(b, path);
        // A change below another that is moved whole is part of that.
        if (same(from, to) || std::any_of(paths.begin(), paths.end(), [&](const std::string &above) { return path.starts_with(above + "/"); }))
            continue;
        MovedField moved{path, valueWords(from, path), valueWords(to, path), {}};
        data::Json alone = a;
        const bool done = !to || to->isNull() ? bool(data::removePath(alone, path)) : bool(data::setPath(alone, path, *to));
        data::PlanRead read = done ? data::readPlan(alone) : data::PlanRead();
        const PriceSheet *sheet = read.plan ? document.sheetNamed(read.plan->prices.sheet) : nullptr;
        if (sheet)
            moved.alone = {first.name, first.scenario, std::make_shared<Plan>(std::move(*read.plan)), first.sheet && first.sheet->name == sheet->name ? first.sheet : std::make_shared<PriceSheet>(*sheet)};
        cases->moved.push_back(std::move(moved));
    }
    return cases;
}

} // namespace farthing::ui
