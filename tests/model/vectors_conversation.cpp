// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations of several rounds, through `expect` with a plan built here, and the critic loop through the absorbing chain.
#include "tests/model/vector_families.h"

#include "model/decide/absorbing_chain.h"
#include "model/expect/expect.h"

namespace farthing::test {
namespace {

struct Talk {
    Quantity turns = 1.0;
    std::optional<int> window;     ///< turns kept; absent: all
    bool cached = false;
    double within = 1;             ///< P(gap below the TTL)
    double priceIn = 1e-6, priceOut = 0, writeMultiple = 1, readMultiple = 1;
};

TaskResult talk(const Inputs &in, const Talk &t)
{
    PriceSheet sheet;
    sheet.name = "test";
    PriceRow row; // prices are per million tokens
    row.provider = "test";
    row.model = "m";
    row.input = 1e6 * t.priceIn;
    row.output = 1e6 * t.priceOut;
    row.cachedInput = 1e6 * t.priceIn * t.readMultiple;
    row.cacheWrite = 1e6 * t.priceIn * t.writeMultiple;
    sheet.rows.push_back(row);
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    Stage stage;
    stage.id = "talk";
    stage.route.push_back({.model = "test/m"});
    stage.input.prefix = in.number("system");
    stage.output.visible = in.number("assistant");
    Rounds rounds;
    rounds.count = t.turns;
    rounds.newTokens = in.number("user");
    if (t.within < 1) { // gaps spread evenly, so that this share is below the 300 s a prefix lives
        Distribution gap;
        gap.family = farthing::Family::Uniform;
        gap.parameters = {{"low", 0.0}, {"high", 300.0 / t.within}};
        rounds.gapSeconds = gap;
    }
    if (t.window) {
        rounds.policy = HistoryPolicy::Window;
        rounds.turns = *t.window;
    }
    stage.rounds = rounds;
    if (t.cached)
        stage.prefixCache = 0.0; // a cold round finds nothing
    plan.pipeline.stages.push_back(stage);
    Issues issues;
    const PlanPrices prices = findPrices(plan, sheet, issues);
    const CompiledPlan compiled = compilePlan(plan, prices, issues);
    if (hasErrors(issues))
        throw std::runtime_error("the plan is refused: " + issues.front().message);
    return expectTask(compiled);
}

double inputMoney(const TaskResult &task)
{
    double sum = 0;
    for (const Cell &cell : task.breakdown)
        if (cell.meter == Meter::Input || cell.meter == Meter::CachedRead || cell.meter == Meter::CacheWrite)
            sum += cell.mean.value;
    return sum;
}

std::optional<int> windowOf(const Inputs &in)
{
    if (!in.optional("window_turns"))
        return std::nullopt;
    return in.count("window_turns");
}

Outputs tokens(const Inputs &in)
{
    const double turns = in.count("turns");
    const TaskResult all = talk(in, {.turns = turns, .window = windowOf(in)});
    const TaskResult before = talk(in, {.turns = turns - 1, .window = windowOf(in)});
    return {{"total_input", all.tokens.input}, {"total_output", all.tokens.output}, {"last_turn_input", all.tokens.input - before.tokens.input}};
}

Outputs prefixCache(const Inputs &in)
{
    Talk t{.turns = static_cast<double>(in.count("turns")), .cached = true, .within = in.number("p_within_ttl"), .priceIn = in.number("price_in"),
           .priceOut = in.number("price_out"), .writeMultiple = in.number("write_mult"), .readMultiple = in.number("read_mult")};
    if (in.number("min_cacheable") != 0)
        throw std::runtime_error("a minimum is not part of these conversations");
    const TaskResult cached = talk(in, t);
    t.cached = false;
    const TaskResult plain = talk(in, t);
    const double input = inputMoney(cached);
    return {{"input_cost", input}, {"output_cost", cached.cost.value - input}, {"total", cached.cost.value},
            {"cache_read_tokens", cached.tokens.cachedRead}, {"cache_write_tokens", cached.tokens.cacheWrite},
            {"uncached_input_cost", inputMoney(plain)}, {"uncached_total", plain.cost.value}};
}

Outputs windowBreaksCache(const Inputs &in)
{
    const auto cost = [&](bool window, bool cached) {
        Talk t{.turns = static_cast<double>(in.count("turns")), .cached = cached, .priceIn = in.number("price_in"),
               .writeMultiple = in.number("write_mult"), .readMultiple = in.number("read_mult")};
        if (window)
            t.window = in.count("window_turns");
        return inputMoney(talk(in, t));
    };
    return {{"input_cost_window_with_cache", cost(true, true)}, {"input_cost_no_window_with_cache", cost(false, true)},
            {"input_cost_window_no_cache", cost(true, false)}, {"input_cost_no_window_no_cache", cost(false, false)}};
}

Outputs randomTurns(const Inputs &in)
{
    Distribution law;
    law.family = farthing::Family::Geometric;
    law.parameters = {{"mean", 1 / in.divisor("stop_prob_per_turn")}};
    const TaskResult random = talk(in, {.turns = law});
    const TaskResult fixed = talk(in, {.turns = random.calls.value});
    return {{"mean_total_input", random.tokens.input}, {"mean_turns", random.calls.value}, {"naive_input_at_mean_turns", fixed.tokens.input}};
}

/// States: a right or wrong draft before verdict t. Ends: accepted right, accepted wrong, given up.
Outputs criticLoop(const Inputs &in)
{
    const auto refinements = static_cast<std::size_t>(in.count("max_refinements"));
    if (refinements > 100) // the chain below is written out state by state
        throw std::runtime_error("refused: at most 100 refinements.");
    const double critic = in.number("cost_critic"), generate = in.number("cost_generate"), refine = in.number("cost_refine");
    const double missed = in.number("false_accept"), alarm = in.number("false_reject");
    const double fixes = in.number("refine_fix_prob"), keeps = in.number("refine_keep_prob"), q = in.number("q0");
    const auto right = [](std::size_t t) { return 1 + 2 * t; };
    const auto wrong = [](std::size_t t) { return 2 + 2 * t; };
    decide::AbsorbingChain chain{3 + 2 * refinements, 3, {}, 0};
    chain.steps.push_back({0, right(0), false, q, generate, 0});
    chain.steps.push_back({0, wrong(0), false, 1 - q, generate, 0});
    for (std::size_t t = 0; t <= refinements; ++t) {
        chain.steps.push_back({right(t), 0, true, 1 - alarm, critic, 0});
        chain.steps.push_back({wrong(t), 1, true, missed, critic, 0});
        if (t == refinements) {
            chain.steps.push_back({right(t), 2, true, alarm, critic, 0});
            chain.steps.push_back({wrong(t), 2, true, 1 - missed, critic, 0});
            continue;
        }
        chain.steps.push_back({right(t), right(t + 1), false, alarm * keeps, critic + refine, 0});
        chain.steps.push_back({right(t), wrong(t + 1), false, alarm * (1 - keeps), critic + refine, 0});
        chain.steps.push_back({wrong(t), right(t + 1), false, (1 - missed) * fixes, critic + refine, 0});
        chain.steps.push_back({wrong(t), wrong(t + 1), false, (1 - missed) * (1 - fixes), critic + refine, 0});
    }
    const decide::ChainResult r = got(decide::solveChain(chain));
    return {{"p_accept_correct", r.ended[0]}, {"p_accept_wrong", r.ended[1]}, {"p_exhausted", r.ended[2]}, {"mean_cost", r.mean},
            {"cost_per_correct", r.costPer(0)}};
}

} // namespace

void addConversationFamilies(Families &families)
{
    families["conversation_tokens"] = tokens;
    families["conversation_prefix_cache"] = prefixCache;
    families["conversation_window_breaks_cache"] = windowBreaksCache;
    families["conversation_random_turns"] = randomTurns;
    families["critic_refiner_loop"] = criticLoop;
}

} // namespace farthing::test
