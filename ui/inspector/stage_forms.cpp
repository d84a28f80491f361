// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stage_forms.h"

#include "ui/i18n/words.h"

#include <QCoreApplication>

namespace farthing::ui {

namespace {

using data::Json;
using Object = data::Json::Object;

/// What the form held before, or its first value.
auto again(PlanDocument *document, const std::string &path, int form, Json first)
{
    return [=](const Json *) { return document->remembered(path, "form " + std::to_string(form)).value_or(first); };
}
auto has(const char *key)
{
    return [key](const Json *value) { return value && value->asObject() && value->find(key); };
}
auto always()
{
    return [](const Json *) { return true; };
}

} // namespace

FormEdit *makeHistoryEdit(const FieldContext &context, const std::string &path, QWidget *parent)
{
    const auto policy = [](const char *name) {
        return [name](const Json *value) {
            const Json *given = value ? value->find("policy") : nullptr;
            return given && given->asString() && *given->asString() == name;
        };
    };
    const Json window = Object{{"policy", "window"}, {"turns", 10}}, summary = Object{{"policy", "summarise"}, {"budget", 20000}, {"summary_tokens", 800}};
    return new FormEdit(context, path, {tr("History"), tr("What every round sends again of the rounds before. A window that slides breaks the prefix cache."), tr("Change history"), "/policy"},
                        {{tr("Keep everything"), [policy](const Json *v) { return !policy("window")(v) && !policy("summarise")(v); }, again(context.document, path, 0, Object{{"policy", "all"}}), {}},
                         {tr("Keep the last turns"), policy("window"), again(context.document, path, 1, window), {"/turns"}},
                         {tr("Summarise beyond a budget"), always(), again(context.document, path, 2, summary), {"/budget", "/summary_tokens", "/model"}}},
                        parent);
}

FormEdit *makePrefixCacheEdit(const FieldContext &context, const std::string &path, QWidget *parent)
{
    const Json traffic = Object{{"from_traffic", Object{{"prefixes", 10}, {"ttl_seconds", 300}}}};
    const Json stored = Object{{"stored", Object{{"prefixes", 10}, {"hours_per_month", 730}}}};
    return new FormEdit(context, path, {tr("Hits"), tr("A share that you know, or one that follows from how often each prefix is sent again."), tr("Change prefix cache")},
                        {{tr("Follow from traffic"), has("from_traffic"), again(context.document, path, 0, traffic),
                          {"/from_traffic/prefixes", "/from_traffic/ttl_seconds", "/from_traffic/refresh_on_use"}},
                         {tr("Stored by the hour"), has("stored"), again(context.document, path, 1, stored), {"/stored/prefixes", "/stored/hours_per_month", "/stored/storage_price"}},
                         {tr("A share"), always(), again(context.document, path, 2, 0.5), {""}}},
                        parent);
}

FormEdit *makeResponseCacheEdit(const FieldContext &context, const std::string &path, QWidget *parent)
{
    // Only the hits change their form; fees and wrong hits stay.
    const auto with = [](const char *drop, const char *key, Json first) {
        return [=](const Json *old) {
            Object members;
            members.emplace_back(key, first);
            if (old && old->asObject())
                for (const auto &[name, value] : *old->asObject())
                    if (name != drop && name != key)
                        members.emplace_back(name, value);
            return Json(std::move(members));
        };
    };
    const Json traffic = Object{{"catalogue", 10000}, {"zipf", 0.9}, {"ttl_seconds", 86400}};
    return new FormEdit(context, path, {tr("Hits"), tr("A share that you know, or one that follows from how often the same question comes again."), tr("Change response cache")},
                        {{tr("Follow from traffic"), has("from_traffic"), with("hit", "from_traffic", traffic),
                          {"/from_traffic/catalogue", "/from_traffic/zipf", "/from_traffic/capacity", "/from_traffic/ttl_seconds", "/from_traffic/refresh_on_use",
                           "/from_traffic/eviction", "/from_traffic/changes_per_day", "/from_traffic/invalidation"}},
                         {tr("A share"), always(), with("from_traffic", "hit", 0.2), {"/hit"}}},
                        parent);
}

} // namespace farthing::ui
