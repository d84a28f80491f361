// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/compiled_plan.h"

#include "model/simulate/random.h"
#include "model/simulate/segments.h"
#include "model/simulate/traffic_hits.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

int poolIndex(const Plan &plan, const std::string &model)
{
    if (!model.starts_with("pool:"))
        return -1;
    for (std::size_t i = 0; i < plan.pools.size(); ++i)
        if (plan.pools[i].id == model.substr(5))
            return static_cast<int>(i);
    return -1;
}

/// Builds the laws of a stage, turning a failure into an issue at its field.
struct LawBuilder {
    Issues &issues;
    const Stage &stage;
    Law keep(Result<Law> law, const char *field) const
    {
        if (law)
            return std::move(*law);
        issues.push_back({Severity::Error, "/pipeline/stages/" + stage.id + field, law.error().message});
        return Law();
    }
    Law tokens(const Quantity &q, const char *field) const { return keep(Law::make(q), field); }
    Law count(const Quantity &q, const char *field) const { return keep(Law::makeCount(q), field); }
};

double loading(const std::optional<Number> &own, const std::optional<Number> &inherited)
{
    return own ? own->fixed() : inherited ? inherited->fixed() : 0.0;
}

/// The pool that serves a model, and the seconds of its tokens; no pool: leaves them alone.
void findPool(const Plan &plan, const std::string &model, int &index, double &inputSeconds, double &outputSeconds)
{
    index = poolIndex(plan, model);
    if (index < 0)
        return;
    const Pool &pool = plan.pools[static_cast<std::size_t>(index)];
    inputSeconds = 1.0 / pool.inputTokensPerSecond.fixed();
    outputSeconds = 1.0 / pool.outputTokensPerSecond.fixed();
}

CompiledTier compileTier(const Plan &plan, const Tier &tier)
{
    CompiledTier c;
    findPool(plan, tier.model, c.pool, c.inputSeconds, c.outputSeconds);
    c.attempts = tier.attempts;
    c.malformed = tier.malformed.fixed();
    c.transient = tier.transient.fixed();
    c.transientBilled = tier.transientBilled ? tier.transientBilled->fixed() : 0.0;
    c.incorrect = 1.0 - tier.correct.fixed();
    c.malformedAfter = tier.afterFeedback.malformed ? tier.afterFeedback.malformed->fixed() : c.malformed;
    c.incorrectAfter = tier.afterFeedback.correct ? 1.0 - tier.afterFeedback.correct->fixed() : c.incorrect;
    c.tokenRatio = tier.tokenRatio.fixed();
    c.carryFailed = tier.carryFailed;
    return c;
}

CompiledRounds compileRounds(const Plan &plan, const Rounds &rounds, const CompiledStage &stage, const PlanPrices::StageCards &cards,
                             const LawBuilder &laws)
{
    CompiledRounds c;
    c.count = laws.count(rounds.count, "/rounds/count");
    c.newTokens = laws.tokens(rounds.newTokens, "/rounds/new_tokens");
    const Law gap = laws.tokens(rounds.gapSeconds, "/rounds/gap_seconds");
    // Strictly below the TTL; a point or an atom at the TTL itself has expired.
    c.warm = gap.isPoint() ? (gap.mean() < cards.cacheTtlSeconds ? 1.0 : 0.0) : gap.cdf(std::nextafter(cards.cacheTtlSeconds, 0.0));
    c.policy = rounds.policy;
    c.turns = rounds.turns;
    c.budget = rounds.budget;
    c.summaryTokens = laws.tokens(rounds.summaryTokens, "/rounds/history/summary_tokens");
    if (rounds.summaryModel.empty() && !stage.tiers.empty()) {
        const CompiledTier &first = stage.tiers.front();
        c.summaryRatio = first.tokenRatio;
        c.summaryPool = first.pool;
        c.summaryInputSeconds = first.inputSeconds;
        c.summaryOutputSeconds = first.outputSeconds;
    } else {
        findPool(plan, rounds.summaryModel, c.summaryPool, c.summaryInputSeconds, c.summaryOutputSeconds);
    }
    return c;
}

void setPrices(const Stage &stage, const PlanPrices::StageCards &cards, CompiledStage &c)
{
    for (std::size_t t = 0; t < c.tiers.size(); ++t)
        c.tiers[t].card = cards.tiers[t];
    c.checkerCard = cards.checker;
    if (c.rounds)
        c.rounds->summaryCard = cards.summary;
    c.retrievalEmbedding = cards.retrievalRate * stage.retrieval.queryTokens.fixed();
    c.retrievalCost = stage.retrieval.searchFee.fixed() + stage.retrieval.rerankFee.fixed() + c.retrievalEmbedding;
    if (stage.responseCache) {
        c.responseEmbedding = cards.responseRate * stage.responseCache->embeddingTokens.fixed();
        c.lookupCost = stage.responseCache->lookupFee.fixed() + c.responseEmbedding;
    }
}

/// Money of one request of mean size to each model of the route, and of one check.
double typicalMoney(const CompiledStage &c)
{
    const double prompt = c.prefix.mean() + c.fresh.mean() + c.chunks.mean() * c.chunkTokens.mean() + (c.rounds ? c.rounds->newTokens.mean() : 0);
    double money = 0;
    for (const CompiledTier &tier : c.tiers) {
        const double r = tier.tokenRatio;
        money += bill(tier.card, {.input = r * prompt, .output = r * c.visible.mean(), .reasoning = r * c.reasoning.mean()}).total();
    }
    if (c.checker)
        money += bill(c.checkerCard, {.input = c.checkerInput.mean(), .output = c.checkerOutput.mean()}).total();
    return money;
}

/// One stage for each price state that calls meet, after `offPeak` of those in dearer ones have moved to the cheapest.
void spreadOverWeek(const Stage &stage, const PlanPrices::StageCards &cards, CompiledStage &c)
{
    if (cards.states.empty())
        return;
    const CompiledStage alike = c;
    std::size_t cheapest = 0;
    std::vector<double> money;
    for (const PlanPrices::StageCards &state : cards.states) {
        c.states.push_back(alike);
        setPrices(stage, state, c.states.back());
        c.states.back().share = state.share;
        money.push_back(typicalMoney(c.states.back()));
        if (money.back() < money[cheapest])
            cheapest = money.size() - 1;
    }
    const double offPeak = stage.offPeakShare.fixed();
    double moved = 0;
    for (std::size_t i = 0; i < c.states.size(); ++i)
        if (money[i] > money[cheapest]) {
            moved += offPeak * c.states[i].share;
            c.states[i].share *= 1 - offPeak;
        }
    c.states[cheapest].share += moved;
    std::erase_if(c.states, [](const CompiledStage &state) { return state.share <= 0; });
    if (c.states.size() == 1) {
        CompiledStage only = std::move(c.states.front());
        only.share = 1;
        c = std::move(only);
    }
}

/// Gives each model of the stage its place among the plan's offers.
void followOffers(const Stage &stage, std::vector<std::string> &offers, CompiledStage &c)
{
    const auto place = [&](const std::string &model) {
        if (model.empty() || model.starts_with("pool:"))
            return -1;
        const auto found = std::find(offers.begin(), offers.end(), model);
        if (found != offers.end())
            return static_cast<int>(found - offers.begin());
        offers.push_back(model);
        return static_cast<int>(offers.size()) - 1;
    };
    for (std::size_t t = 0; t < c.tiers.size(); ++t)
        c.tiers[t].offer = place(stage.route[t].model);
    if (stage.checker)
        c.checkerOffer = place(stage.checker->model);
    if (c.rounds && c.rounds->policy == HistoryPolicy::Summarise)
        c.rounds->summaryOffer = stage.rounds->summaryModel.empty() ? c.tiers.front().offer : place(stage.rounds->summaryModel);
    if (c.retrievalEmbedding > 0)
        c.retrievalOffer = place(stage.retrieval.embeddingModel);
    if (c.responseEmbedding > 0)
        c.responseOffer = place(stage.responseCache->embeddingModel);
}

/// At the mean length of the prefix; of a length that varies, half a step of the cache is not held on average.
StoredPrefix storedPrefix(const Stage &stage, const PlanPrices::StageCards &cards, const CompiledStage &c)
{
    StoredPrefix s;
    const CompiledTier &first = c.tiers.front();
    s.stage = c.id;
    s.hours = stage.prefixStorage->hoursPerMonth.fixed();
    s.prefixes = stage.prefixStorage->prefixes.fixed();
    s.tokens = c.prefix.mean() * first.tokenRatio;
    if (c.prefix.isPoint())
        s.tokens = s.tokens >= first.card.cacheMinTokens ? first.card.inSteps(s.tokens) : 0;
    else
        s.tokens = std::max(0.0, s.tokens - first.card.cacheStepTokens / 2);
    const double perToken = stage.prefixStorage->price ? stage.prefixStorage->price->fixed() / 1e6 : cards.storageRate;
    s.price = perToken * 1e6;
    s.cost = s.prefixes * s.tokens * s.hours * perToken;
    s.input = first.card.bands.front().rates.input * 1e6;
    s.cached = first.card.bands.front().rates.cachedRead * 1e6;
    s.callsPerTask = c.runs * c.calls.mean();
    return s;
}

CompiledStage compileStage(const Plan &plan, const Stage &stage, const PlanPrices::StageCards &cards, Issues &issues)
{
    const LawBuilder laws{issues, stage};
    CompiledStage c;
    c.id = stage.id;
    c.key = hashName(stage.id);
    c.runs = stage.runs.fixed();
    c.calls = laws.count(stage.calls, "/calls");
    for (std::size_t t = 0; t < stage.route.size(); ++t)
        c.tiers.push_back(compileTier(plan, stage.route[t]));
    if (stage.rounds)
        c.rounds = compileRounds(plan, *stage.rounds, c, cards, laws);
    c.carryShare = stage.input.carry.share.fixed();
    if (stage.latency) {
        c.firstToken = laws.tokens(stage.latency->firstToken, "/latency/first_token");
        c.secondsPerToken = 1.0 / stage.latency->tokensPerSecond.fixed();
    }
    c.prefix = laws.tokens(stage.input.prefix, "/input/prefix");
    c.fresh = laws.tokens(stage.input.fresh, "/input/fresh");
    c.chunks = laws.count(stage.input.retrieved.chunks, "/input/retrieved/chunks");
    c.chunkTokens = laws.tokens(stage.input.retrieved.tokens, "/input/retrieved/tokens");
    const Law &varied = c.rounds ? c.rounds->newTokens : c.fresh;
    if (!varied.isPoint() && !varied.isDiscrete())
        c.correlation = 2 * std::sin(3.14159265358979323846 * stage.inputOutputCorrelation.fixed() / 6);
    c.feedback = laws.tokens(stage.input.feedback, "/input/feedback");
    c.visible = laws.tokens(stage.output.visible, "/output/visible");
    c.reasoning = laws.tokens(stage.output.reasoning, "/output/reasoning");
    c.cappedIsMalformed = stage.output.cappedIsMalformed;
    c.tokensLoading = loading(stage.difficulty.tokens, plan.pipeline.difficulty.tokens);
    c.failuresLoading = loading(stage.difficulty.failures, plan.pipeline.difficulty.failures);
    c.countsLoading = loading(stage.difficulty.counts, plan.pipeline.difficulty.counts);
    if (stage.prefixCache) {
        c.prefixCache = true;
        c.prefixHit = stage.prefixCache->fixed();
    }
    if (stage.prefixStorage) {
        c.prefixCache = c.prefixStored = true;
        c.prefixHit = 1;
    }
    if (stage.responseCache) {
        c.responseCache = true;
        c.responseHit = stage.responseCache->hit.fixed();
        c.wrongHit = stage.responseCache->wrongHit.fixed();
    }
    if (stage.checker) {
        c.checker = true;
        findPool(plan, stage.checker->model, c.checkerPool, c.checkerInputSeconds, c.checkerOutputSeconds);
        c.checkerInput = laws.tokens(stage.checker->input, "/checker/input");
        c.checkerOutput = laws.tokens(stage.checker->output, "/checker/output");
        c.catches = stage.checker->catches.fixed();
        c.falseAlarm = stage.checker->falseAlarm.fixed();
    }
    c.toolCalls = laws.count(stage.tools.calls, "/tools/calls");
    c.toolFee = stage.tools.fee.fixed();
    c.toolFailure = stage.tools.failure.fixed();
    for (std::size_t i = 0; i < stage.fees.size(); ++i)
        c.answerFee += stage.fees[i].units.fixed() * cards.feeRates[i];
    c.onFailure = stage.onFailure.action;
    c.humanFee = stage.onFailure.fee.fixed();
    c.wrongFailsTask = stage.wrongFailsTask;
    c.missingFailsTask = stage.missingFailsTask;
    setPrices(stage, cards, c);
    return c;
}

} // namespace

CompiledPlan compilePlan(const Plan &plan, const PlanPrices &prices, Issues &issues, std::optional<double> tasks)
{
    CompiledPlan compiled;
    for (std::size_t s = 0; s < plan.pipeline.stages.size(); ++s) {
        compiled.stages.push_back(compileStage(plan, plan.pipeline.stages[s], prices.stages[s], issues));
        CompiledStage &stage = compiled.stages.back();
        const Stage &written = plan.pipeline.stages[s];
        if (written.prefixStorage && !stage.tiers.empty() && !stage.tiers.front().card.bands.empty())
            compiled.stored.push_back(storedPrefix(written, prices.stages[s], stage));
        if (!plan.prices.commitments.empty())
            followOffers(written, compiled.offers, stage);
        if (setHits(plan, written, tasks.value_or(plan.tasksPerMonth.fixed()), prices.stages[s].cacheTtlSeconds, stage, issues))
            compiled.followsVolume = true;
        for (const std::string &from : plan.pipeline.stages[s].input.carry.from)
            for (std::size_t o = 0; o < s; ++o)
                if (compiled.stages[o].id == from) {
                    stage.carryFrom.push_back(o);
                    compiled.stages[o].carried = true;
                }
        if (stage.tokensLoading != 0 || stage.failuresLoading != 0 || stage.countsLoading != 0)
            compiled.hasDifficulty = true;
    }
    for (std::size_t s = 0; s < compiled.stages.size(); ++s)
        spreadOverWeek(plan.pipeline.stages[s], prices.stages[s], compiled.stages[s]);
    addSegments(plan, compiled, issues);
    setPoolSpeeds(plan, compiled, issues);
    compiled.units = prices.units;
    if (plan.targets.latency)
        compiled.latencyTarget = plan.targets.latency->seconds;
    compiled.computeRates.assign(plan.pools.size(), 0.0);
    return compiled;
}

} // namespace farthing
