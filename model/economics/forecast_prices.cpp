// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/forecast_prices.h"

#include "model/economics/forecast.h"
#include "model/plan/fallback.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace farthing {

namespace {

using Kind = HorizonEvent::Kind;

void replaceModel(Plan &plan, const std::string &from, const std::string &to)
{
    const auto change = [&](std::string &model) {
        if (model == from)
            model = to;
    };
    for (Stage &stage : plan.pipeline.stages) {
        for (Tier &tier : stage.route)
            change(tier.model);
        if (stage.checker)
            change(stage.checker->model);
        if (stage.rounds)
            change(stage.rounds->summaryModel);
        change(stage.retrieval.embeddingModel);
        if (stage.responseCache)
            change(stage.responseCache->embeddingModel);
    }
    for (Pool &pool : plan.pools)
        change(pool.overload.model);
}

template <typename Visit>
void forEachCard(const Plan &plan, PlanPrices &prices, Visit visit)
{
    const auto stageCards = [&](const Stage &stage, PlanPrices::StageCards &cards, const auto &self) -> void {
        for (std::size_t t = 0; t < cards.tiers.size() && t < stage.route.size(); ++t)
            visit(stage.route[t].model, cards.tiers[t]);
        if (stage.checker)
            visit(stage.checker->model, cards.checker);
        if (stage.rounds)
            visit(stage.rounds->summaryModel.empty() && !stage.route.empty() ? stage.route.front().model : stage.rounds->summaryModel, cards.summary);
        for (PlanPrices::StageCards &state : cards.states)
            self(stage, state, self);
    };
    for (std::size_t s = 0; s < prices.stages.size(); ++s)
        stageCards(plan.pipeline.stages[s], prices.stages[s], stageCards);
}

void scale(RateCard &card, double factor)
{
    for (RateBand &band : card.bands) {
        band.rates.input *= factor;
        band.rates.cachedRead *= factor;
        band.rates.cacheWrite *= factor;
        band.rates.output *= factor;
        band.rates.reasoning *= factor;
    }
}

bool named(const PriceRow &row, const std::string &model)
{
    if (row.provider + "/" + row.model == model)
        return true;
    return std::any_of(row.aliases.begin(), row.aliases.end(), [&](const std::string &alias) { return row.provider + "/" + alias == model; });
}

PriceGroup groupOf(const std::string &model, const PriceSheet &sheet, const std::string &asOf, const Horizon &horizon)
{
    PriceGroup group;
    const bool dated = std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const PriceRow &row) {
        return named(row, model) && (row.effectiveFrom > asOf || !row.effectiveTo.empty());
    });
    const bool frontier = std::find(horizon.frontierModels.begin(), horizon.frontierModels.end(), model) != horizon.frontierModels.end();
    group.kind = dated ? PriceGroup::Class::Dated : frontier ? PriceGroup::Class::Frontier : PriceGroup::Class::List;
    for (std::size_t i = 0; i < horizon.events.size(); ++i) {
        const HorizonEvent &event = horizon.events[i];
        if (event.kind == Kind::PriceChange && (event.model == model || event.model == model.substr(0, model.find('/'))))
            group.changes.push_back(i);
    }
    return group;
}

void addGroups(Stretch &stretch, const PriceSheet &sheet, const std::string &asOf, const Horizon &horizon)
{
    const auto none = [](const Number &n) { return n == Number(0.0); };
    std::vector<std::pair<std::string, RateCard *>> cards;
    const auto movesAt = [&](const PriceGroup &g) {
        return !none(horizon.tokensGrowth) || !g.changes.empty() || (g.kind == PriceGroup::Class::List && !none(horizon.listErosion))
            || (g.kind == PriceGroup::Class::Frontier && !none(horizon.frontierErosion));
    };
    forEachCard(stretch.plan, stretch.prices, [&](const std::string &model, RateCard &) {
        if (model.empty() || model.starts_with("pool:"))
            return;
        const PriceGroup group = groupOf(model, sheet, asOf, horizon);
        if (movesAt(group) && std::find(stretch.groups.begin(), stretch.groups.end(), group) == stretch.groups.end())
            stretch.groups.push_back(group);
    });
    for (const PriceGroup &group : stretch.groups) {
        PlanPrices halved = stretch.prices;
        const auto halve = [&](const std::string &model, RateCard &card) {
            if (!model.empty() && !model.starts_with("pool:") && groupOf(model, sheet, asOf, horizon) == group)
                scale(card, 0.5);
        };
        forEachCard(stretch.plan, halved, halve);
        Issues said;
        for (std::size_t p = 0; p < halved.fallbacks.size(); ++p)
            if (!halved.fallbacks[p].stages.empty())
                forEachCard(fallbackPlan(stretch.plan, p, said), halved.fallbacks[p], halve);
        stretch.halved.push_back(std::move(halved));
    }
}

/// Months at whose start a dated row of a model in use begins or ends.
std::set<int> datedMonths(const Plan &plan, const PriceSheet &sheet, int months)
{
    std::set<std::string> models;
    for (const Stage &stage : plan.pipeline.stages) {
        for (const Tier &tier : stage.route)
            models.insert(tier.model);
        if (stage.checker)
            models.insert(stage.checker->model);
    }
    std::set<int> found;
    for (const PriceRow &row : sheet.rows) {
        if (std::none_of(models.begin(), models.end(), [&](const std::string &m) { return named(row, m); }))
            continue;
        for (const std::string &date : {row.effectiveFrom, row.effectiveTo})
            for (int m = 1; m <= months && !date.empty() && date > plan.prices.asOf; ++m)
                if (addMonths(plan.prices.asOf, m) >= date) {
                    found.insert(m);
                    break;
                }
    }
    return found;
}

} // namespace

std::vector<Stretch> stretchesOf(const Plan &plan, const PriceSheet &sheet, const Horizon &horizon, Issues &issues)
{
    std::set<int> starts = datedMonths(plan, sheet, horizon.months);
    starts.insert(0);
    for (const HorizonEvent &event : horizon.events)
        if (event.kind == Kind::Retire) {
            starts.insert(event.month);
            Plan after = plan;
            replaceModel(after, event.model, event.replace);
            if (after == plan)
                issues.push_back({Severity::Warning, "/horizon/events", "No route names " + event.model + ", so that its retirement in month " + std::to_string(event.month) + " changes nothing but its costs."});
            for (const int m : datedMonths(after, sheet, horizon.months))
                starts.insert(m);
        }
    std::vector<Stretch> stretches;
    for (const int month : starts) {
        Stretch s;
        s.month = month;
        s.plan = plan;
        for (const HorizonEvent &event : horizon.events)
            if (event.kind == Kind::Retire && event.month <= month)
                replaceModel(s.plan, event.model, event.replace);
        s.plan.prices.asOf = addMonths(plan.prices.asOf, month);
        Issues found;
        s.prices = findPrices(s.plan, sheet, found);
        for (Issue &issue : found)
            if (issue.severity == Severity::Error) {
                issue.message += " (in month " + std::to_string(month) + " of the horizon)";
                issue.path = month > 0 ? "/horizon/events" : issue.path;
                issues.push_back(std::move(issue));
            }
        if (hasErrors(issues))
            return stretches;
        addGroups(s, sheet, plan.prices.asOf, horizon);
        stretches.push_back(std::move(s));
    }
    return stretches;
}

double priceFactor(const PriceGroup &group, const Horizon &fixed, int month)
{
    const double years = month / 12.0;
    double factor = 1;
    if (group.kind == PriceGroup::Class::List)
        factor = std::pow(1 - fixed.listErosion.fixed(), years);
    else if (group.kind == PriceGroup::Class::Frontier)
        factor = std::pow(1 - fixed.frontierErosion.fixed(), years);
    for (const std::size_t i : group.changes)
        if (fixed.events[i].month <= month)
            factor *= fixed.events[i].factor.fixed();
    return factor * std::pow(1 + fixed.tokensGrowth.fixed(), years);
}

} // namespace farthing
