// SPDX-License-Identifier: GPL-3.0-or-later
// Every price a plan needs, stage by stage and hour by hour.
#include "model/pricing/charge_price.h"
#include "model/pricing/price_week.h"
#include "model/plan/fallback.h"
#include "model/simulate/compiled_plan.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace farthing {

namespace {

RateCard poolCard(const Pool &pool)
{
    RateCard card;
    RateBand band;
    band.rates = {0, 0, 0, 0, 0, true};
    card.bands.push_back(band);
    card.contextWindow = pool.contextWindow.value_or(0);
    return card;
}

/// The prices of one stage being gathered: one place in its cards for each model that it names.
class StagePrices {
public:
    StagePrices(const Plan &plan, const PriceSheet &sheet, const Stage &stage, Issues &issues)
        : m_plan(plan), m_sheet(sheet), m_stage(stage), m_issues(issues), m_path("/pipeline/stages/" + stage.id)
    {
    }
    PlanPrices::StageCards run();

private:
    using Cards = PlanPrices::StageCards;
    using Put = std::function<void(Cards &, const RateCard &)>;
    struct Slot {
        TimedRates rates;
        std::string model, path;
        Put put;
    };
    void error(const std::string &path, const std::string &message) { m_issues.push_back({Severity::Error, path, message}); }
    void warn(const std::string &path, const std::string &message) { m_issues.push_back({Severity::Warning, path, message}); }
    void price(const RateQuery &query, bool writes, Put put);
    void priceModel(const std::string &model, const std::string &path, double planTtl, bool writes, Put put);
    void priceTier(std::size_t tier, double planTtl);
    void priceEmbedding(const std::string &model, bool used, const std::string &path, Put put);
    void need(double rate, bool used, const char *meter, const std::string &model, const std::string &path);
    void priceFees();
    void priceStorage();
    void fill(Cards &cards, int minute);
    void findStates(Cards &cards);

    const Plan &m_plan;
    const PriceSheet &m_sheet;
    const Stage &m_stage;
    Issues &m_issues;
    std::string m_path;
    std::vector<Slot> m_slots;
    std::vector<double> m_feeRates;
    double m_storageRate = 0;
};

void StagePrices::need(double rate, bool used, const char *meter, const std::string &model, const std::string &path)
{
    if (used && std::isnan(rate))
        error(path, "Stage \"" + m_stage.id + "\" uses " + meter + " of " + model
                        + ", which has no price. Unknown is not free: enter the price or choose another model.");
}

void StagePrices::price(const RateQuery &query, bool writes, Put put)
{
    auto rates = findTimedRates(m_sheet, m_plan, query, m_issues);
    if (!rates)
        return;
    for (const RateCard &card : rates->cards)
        for (const RateBand &band : card.bands) {
            need(band.rates.input, true, "input tokens", query.model, query.path);
            need(band.rates.output, writes, "output tokens", query.model, query.path);
        }
    m_slots.push_back({std::move(*rates), query.model, query.path, std::move(put)});
}

void StagePrices::priceTier(std::size_t t, double planTtl)
{
    priceModel(m_stage.route[t].model, m_path + "/route/" + std::to_string(t) + "/model", planTtl,
               !m_stage.output.visible.isZero() || !m_stage.output.reasoning.isZero(), [t](Cards &cards, const RateCard &card) { cards.tiers[t] = card; });
}

/// Of a model at the stage's service tier and region, or of a pool.
void StagePrices::priceModel(const std::string &model, const std::string &path, double planTtl, bool writes, Put put)
{
    if (!model.starts_with("pool:"))
        return price({model, m_stage.service, m_stage.region, path, planTtl}, writes, std::move(put));
    const auto pool = std::find_if(m_plan.pools.begin(), m_plan.pools.end(), [&](const Pool &p) { return p.id == model.substr(5); });
    if (pool == m_plan.pools.end())
        error(path, "There is no pool \"" + model.substr(5) + "\". Add it, or choose another model.");
    else
        m_slots.push_back({{{poolCard(*pool)}, {}}, model, path, std::move(put)});
    if (m_stage.service != Service::Standard)
        error(m_path + "/service", "A pool has no " + std::string(serviceName(m_stage.service)) + " tier. Use standard.");
}

void StagePrices::priceEmbedding(const std::string &model, bool used, const std::string &path, Put put)
{
    if (!used)
        return;
    if (model.empty())
        return error(path, "Stage \"" + m_stage.id + "\" embeds tokens but names no embedding model. Name one, or set the tokens to 0.");
    price({model, Service::Standard, "", path}, false, std::move(put));
}

void StagePrices::priceFees()
{
    m_feeRates.assign(m_stage.fees.size(), 0.0);
    for (std::size_t i = 0; i < m_stage.fees.size(); ++i) {
        const std::string path = m_path + "/fees/" + std::to_string(i) + "/meter";
        const std::string model = m_stage.route.empty() ? "" : m_stage.route.front().model;
        if (model.starts_with("pool:"))
            error(path, "Stage \"" + m_stage.id + "\" pays " + m_stage.fees[i].meter + ", and its first tier is a pool, which charges no fees. "
                        "Enter the price under tools.");
        else
            m_feeRates[i] = findCharge(m_sheet, m_plan, {model, m_stage.fees[i].meter, m_stage.service, m_stage.region, m_stage.id, path}, m_issues).value_or(0);
    }
}

void StagePrices::priceStorage()
{
    if (!m_stage.prefixStorage || m_stage.route.empty())
        return;
    const std::string path = m_path + "/prefix_cache/stored", &model = m_stage.route.front().model;
    if (model.starts_with("pool:"))
        return error(path, "Stage \"" + m_stage.id + "\" stores its prefix, and its first tier is a pool, which keeps prefixes for nothing. "
                           "State the share of calls that find it instead.");
    if (!m_stage.prefixStorage->price)
        m_storageRate = findCharge(m_sheet, m_plan, {model, "cache_storage", m_stage.service, m_stage.region, m_stage.id, path + "/storage_price", "token-hours"}, m_issues).value_or(0);
}

/// The cards in force at a minute of the week.
void StagePrices::fill(Cards &cards, int minute)
{
    cards.tiers.resize(m_stage.route.size());
    cards.feeRates = m_feeRates;
    cards.storageRate = m_storageRate;
    for (const Slot &slot : m_slots)
        slot.put(cards, slot.rates.cards[static_cast<std::size_t>(std::max(0, slot.rates.cardAt(minute)))]);
    if (m_stage.rounds && m_stage.rounds->policy == HistoryPolicy::Summarise && m_stage.rounds->summaryModel.empty() && !cards.tiers.empty())
        cards.summary = cards.tiers.front();
}

void StagePrices::findStates(Cards &cards)
{
    const bool changes = std::any_of(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return !slot.rates.at.empty(); });
    if (!changes)
        return;
    const std::vector<double> shares = minuteShares(m_plan.hourlyProfile);
    std::map<std::vector<int>, std::size_t> known; // cards in force -> state
    for (int minute = 0; minute < minutesPerWeek; ++minute) {
        std::vector<int> force;
        for (const Slot &slot : m_slots)
            force.push_back(slot.rates.cardAt(minute));
        const double share = shares[static_cast<std::size_t>(minute)];
        if (const auto none = std::find(force.begin(), force.end(), TimedRates::noCard); none != force.end()) {
            if (share <= 0)
                continue; // no call comes then, and none can move there
            const Slot &slot = m_slots[static_cast<std::size_t>(none - force.begin())];
            return error(slot.path, "No price for " + slot.model + " at all hours: all its rows have a time window, and none holds on "
                                        + minuteText(minute) + " (" + m_plan.timeZone + "), when tasks come. Add the row that holds then.");
        }
        const auto [place, isNew] = known.try_emplace(force, cards.states.size());
        if (isNew) {
            Cards &state = cards.states.emplace_back();
            fill(state, minute);
            state.share = 0;
        }
        cards.states[place->second].share += share;
    }
    const double ttl = cards.cacheTtlSeconds;
    std::vector<Cards> states = std::move(cards.states);
    if (states.empty())
        return;
    cards = states.front();
    cards.share = 1;
    cards.cacheTtlSeconds = ttl;
    if (states.size() > 1)
        cards.states = std::move(states);
}

PlanPrices::StageCards StagePrices::run()
{
    const double planTtl = m_stage.prefixTraffic ? m_stage.prefixTraffic->ttlSeconds.value_or(0) : 0;
    for (std::size_t t = 0; t < m_stage.route.size(); ++t)
        priceTier(t, planTtl);
    if (m_stage.checker)
        priceModel(m_stage.checker->model, m_path + "/checker/model", 0, !m_stage.checker->output.isZero(),
                   [](Cards &cards, const RateCard &card) { cards.checker = card; });
    if (m_stage.rounds && m_stage.rounds->policy == HistoryPolicy::Summarise && !m_stage.rounds->summaryModel.empty())
        priceModel(m_stage.rounds->summaryModel, m_path + "/rounds/history/model", 0, true,
                   [](Cards &cards, const RateCard &card) { cards.summary = card; });
    priceEmbedding(m_stage.retrieval.embeddingModel, !(m_stage.retrieval.queryTokens == Number(0.0)), m_path + "/retrieval/embedding_model",
                   [](Cards &cards, const RateCard &card) { cards.retrievalRate = card.bands.front().rates.input; });
    if (m_stage.responseCache)
        priceEmbedding(m_stage.responseCache->embeddingModel, !(m_stage.responseCache->embeddingTokens == Number(0.0)),
                       m_path + "/response_cache/embedding_model",
                       [](Cards &cards, const RateCard &card) { cards.responseRate = card.bands.front().rates.input; });
    priceFees();
    priceStorage();
    Cards cards;
    fill(cards, 0);
    const double sheetTtl = cards.tiers.empty() ? 0 : cards.tiers.front().cacheTtlSeconds;
    if (sheetTtl > 0)
        cards.cacheTtlSeconds = sheetTtl;
    if (planTtl > 0) {
        if (sheetTtl > 0 && sheetTtl != planTtl)
            warn(m_path + "/prefix_cache/from_traffic/ttl_seconds",
                 "The plan keeps a prefix for another time than the price sheet says (" + std::to_string(static_cast<long long>(sheetTtl))
                     + " s for " + m_stage.route.front().model + "). The plan's time is used; check that the model offers it.");
        cards.cacheTtlSeconds = planTtl;
    }
    findStates(cards);
    if (cards.states.empty() && !(m_stage.offPeakShare == Number(0.0)))
        warn(m_path + "/off_peak_share", "The prices of this stage's models do not change with the hour, so moving calls does nothing. "
                                         "Set the share to 0, or enter price rows with a time window.");
    return cards;
}

bool isUsed(const Plan &plan, const Commitment &commitment)
{
    const auto covered = [&](const std::string &model) {
        return commitment.model.empty() ? model.substr(0, model.find('/')) == commitment.provider : model == commitment.model;
    };
    return std::any_of(plan.pipeline.stages.begin(), plan.pipeline.stages.end(), [&](const Stage &s) {
        return std::any_of(s.route.begin(), s.route.end(), [&](const Tier &tier) { return covered(tier.model); })
            || (s.checker && covered(s.checker->model)) || (s.rounds && covered(s.rounds->summaryModel))
            || covered(s.retrieval.embeddingModel) || (s.responseCache && covered(s.responseCache->embeddingModel));
    });
}

} // namespace

PlanPrices findPrices(const Plan &plan, const PriceSheet &sheet, Issues &issues)
{
    PlanPrices prices;
    for (const Stage &stage : plan.pipeline.stages)
        prices.stages.push_back(StagePrices(plan, sheet, stage, issues).run());
    for (const Commitment &commitment : plan.prices.commitments) {
        prices.units.push_back(commitment.kind == Commitment::Kind::Units ? findUnits(sheet, plan, commitment, issues) : UnitOffer());
        if (!isUsed(plan, commitment))
            issues.push_back({Severity::Warning, "/prices/commitments/" + commitment.id,
                              "No stage uses " + (commitment.model.empty() ? commitment.provider : commitment.model)
                                  + ", so this commitment covers nothing and only costs. Check the name, or remove it."});
    }
    if (std::any_of(plan.pools.begin(), plan.pools.end(), leadsElsewhere)) {
        prices.fallbacks.resize(plan.pools.size());
        for (std::size_t p = 0; p < plan.pools.size(); ++p) {
            if (!leadsElsewhere(plan.pools[p]))
                continue;
            Issues found;
            prices.fallbacks[p] = findPrices(fallbackPlan(plan, p, issues), sheet, found);
            for (const Issue &issue : found) // its other models have been looked for above
                if (issue.severity == Severity::Error && !std::any_of(issues.begin(), issues.end(), [&](const Issue &i) { return i.message == issue.message; }))
                    issues.push_back({Severity::Error, "/pools/" + plan.pools[p].id + "/overload", issue.message});
        }
    }
    return prices;
}

} // namespace farthing
