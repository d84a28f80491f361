// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pool_forms.h"

#include "model/serving/catalogue.h"
#include "ui/i18n/words.h"
#include "ui/pages/benchmark_edit.h"
#include "ui/pages/pool_offer.h"
#include "ui/pages/stage_edits.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/form_edit.h"
#include "ui/widgets/optional_part.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

using data::Json;
using Object = data::Json::Object;

/// A purchase of a kind: what the old one says is kept where it still means something.
auto purchase(const char *kind, Object first)
{
    return [kind, first](const Json *old) {
        Object members{{"kind", kind}};
        for (const auto &[key, standard] : first) {
            const Json *kept = old ? old->find(key) : nullptr;
            members.emplace_back(key, kept ? *kept : standard);
        }
        return Json(members);
    };
}

FormEdit *makePurchase(const FieldContext &context, const std::string &path, QWidget *parent)
{
    const Object price{{"price_per_hour", 2}};
    const Object owned{{"capex", 30000}, {"residual", 3000}, {"life_years", 4}, {"cost_of_capital", 0.08}, {"kilowatts", 1.1}, {"pue", 1.4},
                       {"price_per_kwh", 0.12}, {"staff_per_year", 900}, {"space_per_year", 600}};
    return new FormEdit(context, path + "/purchase", {tr("Paid as"), tr("How the hours of this pool are paid."), tr("Change how a pool is paid"), "/kind"},
                        {{tr("Reserved"), kindIs("reserved"), purchase("reserved", price), {"/price_per_hour"}},
                         {tr("Spot"), kindIs("spot"), purchase("spot", {{"price_per_hour", 1}, {"interruptions_per_hour", 0.05}, {"restart_seconds", 300}, {"lost_seconds", 60}}),
                          {"/price_per_hour", "/interruptions_per_hour", "/restart_seconds", "/lost_seconds"}},
                         {tr("Owned"), kindIs("owned"), purchase("owned", owned),
                          {"/capex", "/residual", "/life_years", "/cost_of_capital", "/kilowatts", "/idle_power", "/pue", "/price_per_kwh", "/staff_per_year", "/space_per_year", "/network_per_year", "/obsolescence_per_year", "/upkeep_growth_per_year"}},
                         {tr("Reserved base, rest on demand"), [](const Json *v) { return kindIs("mixed")(v) && !v->find("capex"); },
                          purchase("mixed", {{"price_per_hour", 2}, {"reserved_price_per_hour", 1.2}}), {"/price_per_hour", "/reserved_price_per_hour", "/reserved"}},
                         {tr("Owned base, rest on demand"), kindIs("mixed"),
                          [owned](const Json *old) {
                              Object all = owned;
                              all.emplace_back("price_per_hour", 2);
                              return purchase("mixed", all)(old);
                          },
                          {"/price_per_hour", "/reserved", "/capex", "/residual", "/life_years", "/cost_of_capital", "/kilowatts", "/idle_power", "/pue", "/price_per_kwh", "/staff_per_year", "/space_per_year", "/network_per_year", "/obsolescence_per_year", "/upkeep_growth_per_year"}},
                         {tr("Edge devices of one's own"), kindIs("edge"), purchase("edge", owned),
                          {"/capex", "/residual", "/life_years", "/cost_of_capital", "/kilowatts", "/idle_power", "/pue", "/price_per_kwh", "/staff_per_year", "/space_per_year", "/network_per_year", "/obsolescence_per_year", "/upkeep_growth_per_year"}},
                         {tr("On demand"), [](const Json *) { return true; }, purchase("on_demand", price), {"/price_per_hour"}}},
                        parent);
}

auto lawIs(const char *name)
{
    return [name](const Json *value) {
        const Json *law = value ? value->find("law") : nullptr;
        return law && law->asString() && *law->asString() == name;
    };
}

FormEdit *makeThroughput(const FieldContext &context, const std::string &path, QWidget *parent)
{
    const auto with = [](const char *law, Object first) {
        return [law, first](const Json *old) {
            Object members{{"law", law}};
            for (const auto &[key, standard] : first) {
                const Json *kept = old ? old->find(key) : nullptr;
                members.emplace_back(key, kept ? *kept : standard);
            }
            return Json(members);
        };
    };
    const Object physics{{"mfu", Object{{"p10", 0.42}, {"p50", 0.5}, {"p90", 0.57}}}, {"mbu", Object{{"p10", 0.72}, {"p50", 0.8}, {"p90", 0.86}}}};
    Object benchmark = physics;
    benchmark.emplace_back("rows", Json::Array{Json(Object{{"input", 1000}, {"output", 1000}, {"tokens_per_second", 1000}})});
    return new FormEdit(context, path + "/throughput", {tr("Speed from"), tr("Where the speed of a replica comes from."), tr("Change where a pool's speed comes from"), "/law"},
                        {{tr("Physics of hardware and model"), lawIs("physics"), with("physics", physics), {"/mfu", "/mbu", "/usable_memory", "/max_batch", "/parallel_efficiency"}},
                         {tr("My benchmark"), lawIs("benchmark"), with("benchmark", benchmark), {"/mfu", "/mbu", "/max_batch"}},
                         {tr("Measured tokens/s"), [](const Json *) { return true; },
                          with("measured", {{"input_tokens_per_second", 5000}, {"output_tokens_per_second", 500}}), {"/input_tokens_per_second", "/output_tokens_per_second"}}},
                        parent);
}

FormEdit *makeOverload(const FieldContext &context, const std::string &path, QWidget *parent)
{
    const auto is = [](const char *name) { return [name](const Json *value) { return value && value->asString() && *value->asString() == name; }; };
    return new FormEdit(context, path + "/overload", {tr("When full"), tr("What happens to tasks that come when all replicas are full."), tr("Change what a full pool does")},
                        {{tr("Shed: the tasks fail"), is("shed"), [](const Json *) { return Json("shed"); }, {}},
                         {tr("Degrade to the next tier"), is("degrade"), [](const Json *) { return Json("degrade"); }, {}},
                         {tr("Spill to an API"), [](const Json *value) { return value && value->asObject(); },
                          [](const Json *) { return Json(Object{{"kind", "spill"}, {"model", "anthropic/claude-haiku-4-5"}}); }, {"/model"}},
                         {tr("Queue, and warn"), [](const Json *) { return true; }, [](const Json *) { return Json(); }, {}}},
                        parent);
}

FieldEdit *named(const FieldContext &context, const std::string &path, const QStringList &names, QWidget *parent)
{
    auto *field = new FieldEdit(context, path, parent);
    field->suggest(names);
    return field;
}

/// Facts of the accelerator to start from: the catalogue's, else those of a common one.
Json factsOf(const PlanDocument &document, const std::string &path)
{
    const Json *name = data::findPath(document.json(), path + "/accelerator");
    const serving::Accelerator *known = name && name->asString() ? serving::findAccelerator(*name->asString()) : nullptr;
    return known ? Json(Object{{"memory_gb", known->gigabytes}, {"bandwidth_gb_s", known->bandwidth / 1e9}, {"tflops", known->flops16 / 1e12}})
                 : Json(Object{{"memory_gb", 80}, {"bandwidth_gb_s", 3350}, {"tflops", 990}});
}

} // namespace

void addPoolForms(const FieldContext &context, const std::string &path, QVBoxLayout *column)
{
    QWidget *parent = column->parentWidget();
    QStringList accelerators, models;
    for (const serving::Accelerator &a : serving::accelerators())
        accelerators << QString::fromStdString(a.name);
    for (const serving::OpenModel &m : serving::openModels())
        models << QString::fromStdString(m.name);
    column->addWidget(named(context, path + "/accelerator", accelerators, parent));
    const auto field = [&](const char *key) { column->addWidget(new FieldEdit(context, path + key, parent)); };
    column->addWidget(new OptionalPart(context.document, tr("Facts of its own, not the catalogue's"), path + "/hardware", factsOf(*context.document, path), [context, path](QVBoxLayout *inner) {
        for (const char *key : {"/hardware/memory_gb", "/hardware/bandwidth_gb_s", "/hardware/tflops"})
            inner->addWidget(new FieldEdit(context, path + key, inner->parentWidget()));
    }, parent));
    field("/tensor_parallel");
    field("/count/min");
    field("/count/max");
    column->addWidget(makePurchase(context, path, parent));
    column->addWidget(new PoolOffer(context, path, parent));
    column->addWidget(named(context, path + "/model/name", models, parent));
    field("/model/precision");
    field("/model/cache_precision");
    field("/model/context_window");
    field("/model/parameters");
    field("/model/cache_bytes_per_token");
    column->addWidget(makeThroughput(context, path, parent));
    auto *drafts = new OptionalPart(context.document, tr("Speculative decoding"), path + "/throughput/speculative", Object{{"draft_tokens", 4}, {"acceptance", 0.7}, {"draft_cost", 0.05}}, [context, path](QVBoxLayout *inner) {
        for (const char *key : {"/throughput/speculative/draft_tokens", "/throughput/speculative/acceptance", "/throughput/speculative/draft_cost"})
            inner->addWidget(new FieldEdit(context, path + key, inner->parentWidget()));
    }, parent);
    column->addWidget(drafts);
    const auto showDrafts = [context, path, drafts] { // what is measured has them in it
        drafts->setVisible(lawIs("physics")(data::findPath(context.document->json(), path + "/throughput")));
    };
    QObject::connect(context.document, &PlanDocument::changed, drafts, showDrafts);
    showDrafts();
    column->addWidget(new BenchmarkEdit(context, path, parent));
    field("/target_utilisation");
    column->addWidget(new OptionalPart(context.document, tr("Wait objective"), path + "/objective", Object{{"wait_seconds", 1}, {"share", 0.95}}, [context, path](QVBoxLayout *inner) {
        for (const char *key : {"/objective/wait_seconds", "/objective/share", "/objective/method", "/concurrency", "/half_batch", "/peak_factor"})
            inner->addWidget(new FieldEdit(context, path + key, inner->parentWidget()));
    }, parent));
    column->addWidget(new OptionalPart(context.document, tr("Replicas follow the hour"), path + "/scaling", Object{{"lag_hours", 1}, {"start_seconds", 120}}, [context, path](QVBoxLayout *inner) {
        for (const char *key : {"/scaling/lag_hours", "/scaling/start_seconds"})
            inner->addWidget(new FieldEdit(context, path + key, inner->parentWidget()));
    }, parent));
    field("/classes");
    column->addWidget(makeOverload(context, path, parent));
    field("/availability");
}

data::Json freshPool(const data::Json *list)
{
    return Json(Object{{"id", freeId(list, "pool")}, {"accelerator", "L4"}, {"count", Object{{"min", 1}, {"max", 8}}},
                       {"purchase", Object{{"kind", "on_demand"}, {"price_per_hour", 0.71}}}, {"model", Object{{"name", "llama-3.1-8b"}, {"precision", "fp8"}}},
                       {"throughput", Object{{"law", "measured"}, {"input_tokens_per_second", 5000}, {"output_tokens_per_second", 500}}},
                       {"target_utilisation", 0.6}});
}

} // namespace farthing::ui
