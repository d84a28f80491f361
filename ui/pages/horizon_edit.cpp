// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/horizon_edit.h"

#include "model/plan/hourly_profile.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/form_edit.h"
#include "ui/widgets/hour_weights.h"
#include "ui/widgets/list_edit.h"
#include "ui/widgets/optional_part.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

using data::Json;
using Object = data::Json::Object;

auto event(const char *kind, Object more)
{
    return [kind, more](const Json *old) {
        Object members;
        const Json *month = old ? old->find("month") : nullptr;
        members.emplace_back("month", month ? *month : Json(6));
        members.emplace_back("kind", kind);
        if (const Json *name = old ? old->find("name") : nullptr)
            members.emplace_back("name", *name);
        for (const auto &[key, value] : more) {
            const Json *kept = old ? old->find(key) : nullptr;
            members.emplace_back(key, kept ? *kept : value);
        }
        return Json(members);
    };
}

FormEdit *makeEvent(const FieldContext &context, const std::string &path, QWidget *parent)
{
    const auto plan = context.document->plan();
    std::string model = "anthropic/claude-haiku-4-5", deal = "commitment", pool = "pool";
    if (plan)
        for (const Stage &stage : plan->pipeline.stages)
            for (const Tier &tier : stage.route)
                if (!tier.model.starts_with("pool:"))
                    model = tier.model;
    if (plan && !plan->prices.commitments.empty())
        deal = plan->prices.commitments.front().id;
    if (plan && !plan->pools.empty())
        pool = plan->pools.front().id;
    std::vector<FormEdit::Form> forms = {{tr("A model retires"), kindIs("retire"), event("retire", {{"model", model}, {"replace", model}, {"migration_cost", 10000}}),
                                          {"/model", "/replace", "/migration_cost", "/shadow_share", "/shadow_months"}},
                                         {tr("Prices change"), kindIs("price_change"), event("price_change", {{"model", model}, {"factor", 0.8}}), {"/model", "/factor"}},
                                         {tr("A commitment starts"), kindIs("commitment_start"), event("commitment_start", {{"commitment", deal}}), {"/commitment"}},
                                         {tr("A commitment ends"), kindIs("commitment_end"), event("commitment_end", {{"commitment", deal}}), {"/commitment"}},
                                         {tr("A cost falls due"), [](const Json *) { return true; }, event("cost", {{"amount", 10000}}), {"/amount"}}};
    if (plan && !plan->pools.empty())
        forms.insert(forms.end() - 1, {tr("Hardware is replaced"), kindIs("refresh"), event("refresh", {{"pool", pool}, {"speed", 1.5}, {"factor", 1}}), {"/pool", "/speed", "/factor", "/migration_cost"}});
    return new FormEdit(context, path, {tr("What happens"), tr("What happens at the start of that month."), tr("Change event"), "/kind"}, std::move(forms), parent);
}

} // namespace

QWidget *makeProfileEdit(const FieldContext &context, QWidget *parent)
{
    const auto is = [](const char *name) { return [name](const Json *value) { return value && value->asString() && *value->asString() == name; }; };
    const auto named = [](const char *name) { return [name](const Json *) { return Json(name); }; };
    const auto weights = [](const Json *old) { // the Monday of the profile before
        const auto known = namedProfile(old && old->asString() ? *old->asString() : "flat");
        Json::Array list;
        for (std::size_t hour = 0; hour < 24; ++hour)
            list.push_back(Json(known ? (*known)[hour] : 1.0));
        return Json(std::move(list));
    };
    return new FormEdit(context, "/demand/hourly_profile", {tr("Hours"), tr("When tasks come, in the time zone below."), tr("Change hourly profile"), "/form"},
                        {{tr("Business hours"), is("business_hours"), named("business_hours"), {}},
                         {tr("Evening"), is("evening"), named("evening"), {}},
                         {tr("Own weights"), [](const Json *value) { return value && value->asArray(); }, weights, {}, [context](QWidget *above) { return new HourWeights(context, "/demand/hourly_profile", above); }},
                         {tr("All hours alike"), [](const Json *) { return true; }, named("flat"), {}}},
                        parent);
}

QWidget *makeHorizonEdit(const FieldContext &context, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new QLabel(tr("Months ahead"), box);
    title->setFont(Theme::instance().font(Type::Section));
    column->addWidget(title);
    column->addWidget(new FieldEdit(context, "/demand/growth_per_month", box));
    column->addWidget(new OptionalPart(context.document, tr("Prices and events"), "/horizon", Object{{"months", 24}, {"price_erosion_per_year", 0.1}}, [context](QVBoxLayout *inner) {
        QWidget *holder = inner->parentWidget();
        for (const char *key : {"/horizon/months", "/horizon/price_erosion_per_year", "/horizon/frontier_models", "/horizon/frontier_erosion_per_year", "/horizon/tokens_growth_per_year", "/horizon/revenue_decline_per_year"})
            inner->addWidget(new FieldEdit(context, key, holder));
        inner->addWidget(new ListEdit(context, {"/horizon/events", tr("Events"), tr("event"), tr("None: only what drifts changes."), {"/name", "/month"}, [](const Json *) {
            return Json(Object{{"month", 6}, {"kind", "cost"}, {"name", "New event"}, {"amount", 10000}});
        }, [context](const std::string &path, QVBoxLayout *more) { more->addWidget(makeEvent(context, path, more->parentWidget())); }, {}}, holder));
    }, box));
    return box;
}

} // namespace farthing::ui
