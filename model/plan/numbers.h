// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every Number of a plan with its path and scale: the one list of what may be uncertain.
#pragma once
#include "model/distribution/law.h"
#include "model/plan/plan.h"

#include <string>
#include <type_traits>

namespace farthing {

namespace detail {

template <typename Path, typename Dist, typename Visit>
void visitDistribution(const Path &path, Dist &law, Visit &visit)
{
    for (auto &[key, number] : law.parameters)
        visit(path + "/" + key, number, Scale::Positive);
    for (auto &[key, number] : law.caps)
        visit(path + "/" + key, number, Scale::Positive);
    for (std::size_t i = 0; i < law.spikes.size(); ++i) {
        const Path item = path + "/spikes/" + std::to_string(i);
        visit(item + "/at", law.spikes[i].at, Scale::Positive);
        visit(item + "/weight", law.spikes[i].weight, Scale::Bounded);
    }
    for (std::size_t i = 0; i < law.components.size(); ++i) {
        const Path item = path + "/components/" + std::to_string(i);
        visit(item + "/weight", law.components[i].weight, Scale::Positive);
        visitDistribution(item, law.components[i].law, visit);
    }
}

template <typename Path, typename Q, typename Visit>
void visitQuantity(const Path &path, Q &quantity, Visit &visit)
{
    if (auto *number = std::get_if<Number>(&quantity.form))
        visit(path, *number, Scale::Positive);
    else
        visitDistribution(path, *std::get_if<Distribution>(&quantity.form), visit);
}

template <typename Path, typename D, typename Visit>
void visitDifficulty(const Path &path, D &difficulty, Visit &visit)
{
    if (difficulty.tokens)
        visit(path + "/tokens", *difficulty.tokens, Scale::Bounded);
    if (difficulty.failures)
        visit(path + "/failures", *difficulty.failures, Scale::Bounded);
    if (difficulty.counts)
        visit(path + "/counts", *difficulty.counts, Scale::Bounded);
}

template <typename Path, typename T, typename Visit>
void visitTier(const Path &path, T &tier, Visit &visit)
{
    visit(path + "/malformed", tier.malformed, Scale::Bounded);
    visit(path + "/transient", tier.transient, Scale::Bounded);
    if (tier.transientBilled)
        visit(path + "/transient_billed", *tier.transientBilled, Scale::Bounded);
    visit(path + "/correct", tier.correct, Scale::Bounded);
    if (tier.afterFeedback.malformed)
        visit(path + "/after_feedback/malformed", *tier.afterFeedback.malformed, Scale::Bounded);
    if (tier.afterFeedback.correct)
        visit(path + "/after_feedback/correct", *tier.afterFeedback.correct, Scale::Bounded);
    visit(path + "/token_ratio", tier.tokenRatio, Scale::Positive);
}

template <typename Path, typename S, typename Visit>
void visitStage(const Path &path, S &stage, Visit &visit)
{
    visit(path + "/runs", stage.runs, Scale::Bounded);
    visitQuantity(path + "/calls", stage.calls, visit);
    visit(path + "/off_peak_share", stage.offPeakShare, Scale::Bounded);
    if (stage.rounds) {
        visitQuantity(path + "/rounds/count", stage.rounds->count, visit);
        visitQuantity(path + "/rounds/new_tokens", stage.rounds->newTokens, visit);
        visitQuantity(path + "/rounds/gap_seconds", stage.rounds->gapSeconds, visit);
        visitQuantity(path + "/rounds/history/summary_tokens", stage.rounds->summaryTokens, visit);
    }
    for (std::size_t i = 0; i < stage.route.size(); ++i)
        visitTier(path + "/route/" + std::to_string(i), stage.route[i], visit);
    visitQuantity(path + "/input/prefix", stage.input.prefix, visit);
    visitQuantity(path + "/input/fresh", stage.input.fresh, visit);
    visitQuantity(path + "/input/retrieved/chunks", stage.input.retrieved.chunks, visit);
    visitQuantity(path + "/input/retrieved/tokens", stage.input.retrieved.tokens, visit);
    visit(path + "/input/retrieved/used_share", stage.input.retrieved.usedShare, Scale::Bounded);
    visit(path + "/input/carry/share", stage.input.carry.share, Scale::Bounded);
    visitQuantity(path + "/input/feedback", stage.input.feedback, visit);
    visitQuantity(path + "/output/visible", stage.output.visible, visit);
    visitQuantity(path + "/output/reasoning", stage.output.reasoning, visit);
    visit(path + "/input_output_correlation", stage.inputOutputCorrelation, Scale::Free);
    if (stage.prefixCache)
        visit(path + "/prefix_cache", *stage.prefixCache, Scale::Bounded);
    if (stage.prefixTraffic)
        visit(path + "/prefix_cache/from_traffic/prefixes", stage.prefixTraffic->prefixes, Scale::Positive);
    if (stage.prefixStorage) {
        visit(path + "/prefix_cache/stored/prefixes", stage.prefixStorage->prefixes, Scale::Positive);
        visit(path + "/prefix_cache/stored/hours_per_month", stage.prefixStorage->hoursPerMonth, Scale::Positive);
        if (stage.prefixStorage->price)
            visit(path + "/prefix_cache/stored/storage_price", *stage.prefixStorage->price, Scale::Positive);
    }
    if (stage.responseCache) {
        auto &cache = *stage.responseCache;
        if (cache.traffic) {
            visit(path + "/response_cache/from_traffic/zipf", cache.traffic->zipf, Scale::Positive);
            if (cache.traffic->ttlSeconds)
                visit(path + "/response_cache/from_traffic/ttl_seconds", *cache.traffic->ttlSeconds, Scale::Positive);
            visit(path + "/response_cache/from_traffic/changes_per_day", cache.traffic->changesPerDay, Scale::Positive);
        } else {
            visit(path + "/response_cache/hit", cache.hit, Scale::Bounded);
        }
        if (cache.similarity) {
            visit(path + "/response_cache/similarity/threshold", cache.similarity->threshold, Scale::Free);
            visit(path + "/response_cache/similarity/match", cache.similarity->match, Scale::Free);
            visit(path + "/response_cache/similarity/other", cache.similarity->other, Scale::Free);
            visit(path + "/response_cache/similarity/sd", cache.similarity->sd, Scale::Positive);
        }
        visit(path + "/response_cache/wrong_hit", cache.wrongHit, Scale::Bounded);
        visit(path + "/response_cache/lookup_fee", cache.lookupFee, Scale::Positive);
        visit(path + "/response_cache/embedding_tokens", cache.embeddingTokens, Scale::Positive);
    }
    if (stage.checker) {
        auto &checker = *stage.checker;
        visitQuantity(path + "/checker/input", checker.input, visit);
        visitQuantity(path + "/checker/output", checker.output, visit);
        visit(path + "/checker/catches", checker.catches, Scale::Bounded);
        visit(path + "/checker/false_alarm", checker.falseAlarm, Scale::Bounded);
    }
    visit(path + "/retrieval/query_tokens", stage.retrieval.queryTokens, Scale::Positive);
    visit(path + "/retrieval/search_fee", stage.retrieval.searchFee, Scale::Positive);
    visit(path + "/retrieval/rerank_fee", stage.retrieval.rerankFee, Scale::Positive);
    visitQuantity(path + "/tools/calls", stage.tools.calls, visit);
    visit(path + "/tools/fee", stage.tools.fee, Scale::Positive);
    visit(path + "/tools/failure", stage.tools.failure, Scale::Bounded);
    for (std::size_t i = 0; i < stage.fees.size(); ++i)
        visit(path + "/fees/" + std::to_string(i) + "/units", stage.fees[i].units, Scale::Positive);
    if (stage.latency) {
        visitQuantity(path + "/latency/first_token", stage.latency->firstToken, visit);
        visit(path + "/latency/tokens_per_second", stage.latency->tokensPerSecond, Scale::Positive);
    }
    visit(path + "/on_failure/fee", stage.onFailure.fee, Scale::Positive);
    visitDifficulty(path + "/difficulty", stage.difficulty, visit);
}

template <typename Path, typename C, typename Visit>
void visitCommitment(const Path &path, C &commitment, Visit &visit)
{
    if (commitment.kind == Commitment::Kind::Spend) {
        visit(path + "/commit_per_month", commitment.perMonth, Scale::Positive);
        visit(path + "/discount", commitment.discount, Scale::Bounded);
        visit(path + "/overage", commitment.overage, Scale::Positive);
    } else if (commitment.kind == Commitment::Kind::Units) {
        if (commitment.unitPrice)
            visit(path + "/price_per_unit_hour", *commitment.unitPrice, Scale::Positive);
        visit(path + "/variation", commitment.variation, Scale::Positive);
    }
}

template <typename Path, typename P, typename Visit>
void visitPool(const Path &path, P &pool, Visit &visit)
{
    using Kind = Purchase::Kind;
    const Path purchase = path + "/purchase";
    auto &bought = pool.purchase;
    if (bought.kind != Kind::Owned && bought.kind != Kind::Edge)
        visit(purchase + "/price_per_hour", pool.pricePerHour, Scale::Positive);
    if (bought.kind == Kind::Spot) {
        visit(purchase + "/interruptions_per_hour", bought.interruptionsPerHour, Scale::Positive);
        visit(purchase + "/restart_seconds", bought.restartSeconds, Scale::Positive);
        visit(purchase + "/lost_seconds", bought.lostSeconds, Scale::Positive);
    }
    if (bought.reservedPrice)
        visit(purchase + "/reserved_price_per_hour", *bought.reservedPrice, Scale::Positive);
    if (bought.owned) {
        auto &owned = *bought.owned;
        visit(purchase + "/capex", owned.capex, Scale::Positive);
        visit(purchase + "/residual", owned.residual, Scale::Positive);
        visit(purchase + "/life_years", owned.lifeYears, Scale::Positive);
        visit(purchase + "/cost_of_capital", owned.costOfCapital, Scale::Positive);
        visit(purchase + "/kilowatts", owned.kilowatts, Scale::Positive);
        visit(purchase + "/idle_power", owned.idlePower, Scale::Bounded);
        visit(purchase + "/pue", owned.pue, Scale::Positive);
        visit(purchase + "/price_per_kwh", owned.pricePerKwh, Scale::Positive);
        visit(purchase + "/staff_per_year", owned.staffPerYear, Scale::Positive);
        visit(purchase + "/space_per_year", owned.spacePerYear, Scale::Positive);
        visit(purchase + "/network_per_year", owned.networkPerYear, Scale::Positive);
        visit(purchase + "/obsolescence_per_year", owned.obsolescence, Scale::Bounded);
        visit(purchase + "/upkeep_growth_per_year", owned.upkeepGrowth, Scale::Free);
    }
    visit(path + "/availability", pool.availability, Scale::Bounded);
    if (pool.throughput.law == Throughput::Law::Measured) {
        visit(path + "/throughput/input_tokens_per_second", pool.inputTokensPerSecond, Scale::Positive);
        visit(path + "/throughput/output_tokens_per_second", pool.outputTokensPerSecond, Scale::Positive);
    } else {
        visit(path + "/throughput/mfu", pool.throughput.flopsShare, Scale::Bounded);
        visit(path + "/throughput/mbu", pool.throughput.bandwidthShare, Scale::Bounded);
        if (pool.throughput.speculative) {
            visit(path + "/throughput/speculative/acceptance", pool.throughput.speculative->acceptance, Scale::Bounded);
            visit(path + "/throughput/speculative/draft_cost", pool.throughput.speculative->draftCost, Scale::Positive);
        }
    }
    visit(path + "/target_utilisation", pool.targetUtilisation, Scale::Bounded);
    visit(path + "/peak_factor", pool.peakFactor, Scale::Positive);
}

template <typename Path, typename H, typename Visit>
void visitHorizon(const Path &top, H &horizon, Visit &visit)
{
    visit(top + "/horizon/price_erosion_per_year", horizon.listErosion, Scale::Free);
    visit(top + "/horizon/frontier_erosion_per_year", horizon.frontierErosion, Scale::Free);
    visit(top + "/horizon/tokens_growth_per_year", horizon.tokensGrowth, Scale::Free);
    visit(top + "/horizon/revenue_decline_per_year", horizon.revenueDecline, Scale::Free);
    for (std::size_t i = 0; i < horizon.events.size(); ++i) {
        using Kind = HorizonEvent::Kind;
        auto &event = horizon.events[i];
        const Path path = top + "/horizon/events/" + std::to_string(i);
        if (event.kind == Kind::Retire) {
            visit(path + "/migration_cost", event.amount, Scale::Positive);
            visit(path + "/shadow_share", event.shadowShare, Scale::Bounded);
        } else if (event.kind == Kind::Cost) {
            visit(path + "/amount", event.amount, Scale::Positive);
        } else if (event.kind == Kind::PriceChange) {
            visit(path + "/factor", event.factor, Scale::Positive);
        } else if (event.kind == Kind::Refresh) {
            visit(path + "/speed", event.speed, Scale::Positive);
            visit(path + "/factor", event.factor, Scale::Positive);
            visit(path + "/migration_cost", event.amount, Scale::Positive);
        }
    }
}

template <typename Path, typename S, typename Visit>
void visitSeats(const Path &path, S &seats, Visit &visit)
{
    visit(path + "/price_per_month", seats.pricePerMonth, Scale::Positive);
    visitQuantity(path + "/tasks", seats.tasks, visit);
    if (seats.included)
        visit(path + "/included", *seats.included, Scale::Positive);
    if (seats.overagePrice)
        visit(path + "/overage_price", *seats.overagePrice, Scale::Positive);
}

template <typename Path, typename S, typename Visit>
void visitSegment(const Path &path, S &segment, Visit &visit)
{
    visit(path + "/share", segment.share, Scale::Bounded);
    visit(path + "/size", segment.size, Scale::Positive);
    if (segment.growthPerMonth)
        visit(path + "/growth_per_month", *segment.growthPerMonth, Scale::Free);
    auto &revenue = segment.revenue;
    if (revenue.perSuccessfulTask)
        visit(path + "/revenue/per_successful_task", *revenue.perSuccessfulTask, Scale::Positive);
    if (revenue.perAttemptedTask)
        visit(path + "/revenue/per_attempted_task", *revenue.perAttemptedTask, Scale::Positive);
    if (revenue.paymentFeeShare)
        visit(path + "/revenue/payment_fee_share", *revenue.paymentFeeShare, Scale::Bounded);
    if (revenue.undetectedWrongPaid)
        visit(path + "/revenue/undetected_wrong_paid", *revenue.undetectedWrongPaid, Scale::Bounded);
    if (revenue.seats)
        visitSeats(path + "/revenue/seats", *revenue.seats, visit);
}

} // namespace detail

/// In place of a path where nobody asks for it: building strings takes longer than what is done with most numbers.
struct NoPath {
    template <typename Text> const NoPath &operator+(const Text &) const { return *this; }
};

/// Calls visit(path, number, scale) for every Number; P is Plan or const Plan. Path: std::string or NoPath.
template <typename Path = std::string, typename P, typename Visit>
    requires std::is_same_v<std::remove_const_t<P>, Plan>
void forEachNumber(P &plan, Visit visit)
{
    const Path top{};
    for (auto &commitment : plan.prices.commitments)
        detail::visitCommitment(top + "/prices/commitments/" + commitment.id, commitment, visit);
    for (auto &pool : plan.pools)
        detail::visitPool(top + "/pools/" + pool.id, pool, visit);
    detail::visitDifficulty(top + "/pipeline/difficulty", plan.pipeline.difficulty, visit);
    for (auto &stage : plan.pipeline.stages)
        detail::visitStage(top + "/pipeline/stages/" + stage.id, stage, visit);
    visit(top + "/demand/tasks_per_month", plan.tasksPerMonth, Scale::Positive);
    visit(top + "/demand/growth_per_month", plan.growthPerMonth, Scale::Free);
    if (plan.horizon)
        detail::visitHorizon(top, *plan.horizon, visit);
    for (auto &segment : plan.segments)
        detail::visitSegment(top + "/demand/segments/" + segment.id, segment, visit);
    visit(top + "/revenue/per_successful_task", plan.revenue.perSuccessfulTask, Scale::Positive);
    visit(top + "/revenue/per_attempted_task", plan.revenue.perAttemptedTask, Scale::Positive);
    visit(top + "/revenue/payment_fee_share", plan.revenue.paymentFeeShare, Scale::Bounded);
    visit(top + "/revenue/undetected_wrong_paid", plan.revenue.undetectedWrongPaid, Scale::Bounded);
    if (plan.revenue.seats)
        detail::visitSeats(top + "/revenue/seats", *plan.revenue.seats, visit);
    for (std::size_t i = 0; i < plan.fixedCosts.size(); ++i) {
        const std::string id = plan.fixedCosts[i].id.empty() ? std::to_string(i) : plan.fixedCosts[i].id;
        visit(top + "/fixed_costs/" + id + "/per_month", plan.fixedCosts[i].perMonth, Scale::Positive);
    }
    visit(top + "/failure_costs/support_per_failed_task", plan.supportPerFailedTask, Scale::Positive);
}

} // namespace farthing
