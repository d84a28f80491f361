// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stage_edits.h"

#include "ui/i18n/words.h"

#include <algorithm>

namespace farthing::ui {

namespace {

constexpr const char *path = "/pipeline/stages";


data::Json::Array stagesOf(const PlanDocument &document)
{
    const data::Json *stages = data::findPath(document.json(), path);
    return stages && stages->asArray() ? *stages->asArray() : data::Json::Array();
}

bool isRow(const data::Json::Array &stages, int row) { return row >= 0 && row < static_cast<int>(stages.size()); }

} // namespace

std::string freeId(const data::Json *list, const std::string &base)
{
    const auto taken = [&](const std::string &id) {
        return list && list->asArray() && std::any_of(list->asArray()->begin(), list->asArray()->end(), [&](const data::Json &item) {
            const data::Json *own = item.find("id");
            return own && own->asString() && *own->asString() == id;
        });
    };
    std::string id = base;
    for (int n = 2; taken(id); ++n)
        id = base + "-" + std::to_string(n);
    return id;
}

QString addStage(PlanDocument &document, int row)
{
    data::Json::Array stages = stagesOf(document);
    using Object = data::Json::Object;
    const std::string id = freeId(data::findPath(document.json(), path), "stage");
    data::Json tier = Object{{"model", ""}, {"attempts", 2}, {"malformed", 0.02}};
    if (isRow(stages, row))
        if (const data::Json *model = data::findPath(stages[static_cast<std::size_t>(row)], "/route/0/model"))
            tier.set("model", *model);
    data::Json stage = Object{{"id", id}, {"name", "New stage"}};
    stage.set("route", data::Json::Array{tier});
    stage.set("input", Object{{"prefix", 1000}, {"fresh", Object{{"dist", "lognormal"}, {"p50", 800}, {"p95", 2000}}}});
    stage.set("output", Object{{"visible", Object{{"dist", "lognormal"}, {"p50", 300}, {"p95", 700}}}});
    stages.insert(stages.begin() + std::clamp(row + 1, 0, static_cast<int>(stages.size())), std::move(stage));
    document.edit(path, data::Json(std::move(stages)), [] { return tr("Add stage"); });
    return QString::fromStdString(id);
}

QString duplicateStage(PlanDocument &document, int row)
{
    data::Json::Array stages = stagesOf(document);
    if (!isRow(stages, row))
        return {};
    data::Json copy = stages[static_cast<std::size_t>(row)];
    const data::Json *own = copy.find("id");
    const std::string id = freeId(data::findPath(document.json(), path), own && own->asString() ? *own->asString() : "stage");
    copy.set("id", id);
    if (const data::Json *name = copy.find("name"); name && name->asString())
        copy.set("name", *name->asString() + " (copy)");
    stages.insert(stages.begin() + row + 1, std::move(copy));
    document.edit(path, data::Json(std::move(stages)), [] { return tr("Duplicate stage"); });
    return QString::fromStdString(id);
}

void deleteStage(PlanDocument &document, int row)
{
    data::Json::Array stages = stagesOf(document);
    if (!isRow(stages, row) || stages.size() < 2)
        return;
    stages.erase(stages.begin() + row);
    document.edit(path, data::Json(std::move(stages)), [] { return tr("Delete stage"); });
}

void moveStage(PlanDocument &document, int from, int to)
{
    data::Json::Array stages = stagesOf(document);
    if (!isRow(stages, from) || !isRow(stages, to) || from == to)
        return;
    data::Json moved = std::move(stages[static_cast<std::size_t>(from)]);
    stages.erase(stages.begin() + from);
    stages.insert(stages.begin() + to, std::move(moved));
    document.edit(path, data::Json(std::move(stages)), [] { return tr("Move stage"); });
}

} // namespace farthing::ui
