// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/swing_moves.h"

#include "model/distribution/law.h"
#include "model/plan/numbers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace farthing::decide {
namespace {

constexpr double tenth = 0.1;

/// Every amount that may differ from task to task; P is Plan or const Plan.
template <typename P, typename Visit>
void forEachQuantity(P &plan, Visit visit)
{
    for (auto &stage : plan.pipeline.stages) {
        const std::string path = "/pipeline/stages/" + stage.id;
        visit(path + "/calls", stage.calls);
        if (stage.rounds) {
            visit(path + "/rounds/count", stage.rounds->count);
            visit(path + "/rounds/new_tokens", stage.rounds->newTokens);
            visit(path + "/rounds/gap_seconds", stage.rounds->gapSeconds);
            visit(path + "/rounds/history/summary_tokens", stage.rounds->summaryTokens);
        }
        visit(path + "/input/prefix", stage.input.prefix);
        visit(path + "/input/fresh", stage.input.fresh);
        visit(path + "/input/retrieved/chunks", stage.input.retrieved.chunks);
        visit(path + "/input/retrieved/tokens", stage.input.retrieved.tokens);
        visit(path + "/input/feedback", stage.input.feedback);
        visit(path + "/output/visible", stage.output.visible);
        visit(path + "/output/reasoning", stage.output.reasoning);
        if (stage.checker) {
            visit(path + "/checker/input", stage.checker->input);
            visit(path + "/checker/output", stage.checker->output);
        }
        visit(path + "/tools/calls", stage.tools.calls);
        if (stage.latency)
            visit(path + "/latency/first_token", stage.latency->firstToken);
    }
    if (plan.revenue.seats)
        visit(std::string("/revenue/seats/tasks"), plan.revenue.seats->tasks);
    for (auto &segment : plan.segments)
        if (segment.revenue.seats)
            visit("/demand/segments/" + segment.id + "/revenue/seats/tasks", segment.revenue.seats->tasks);
}

/// Every draw times `factor`; its caps stay, as they are decided and not met. False: a law whose parameters are no amounts.
bool multiply(Distribution &law, double factor)
{
    if (law.family == Family::NegativeBinomial || law.family == Family::Geometric)
        return false;
    for (auto &[key, value] : law.parameters)
        value = value.fixed() * factor;
    for (double &value : law.values)
        value *= factor;
    for (Spike &spike : law.spikes)
        spike.at = spike.at.fixed() * factor;
    return std::all_of(law.components.begin(), law.components.end(), [&](Component &part) { return multiply(part.law, factor); });
}

bool isPlainLaw(const Distribution &law)
{
    const auto plain = [](const Number &n) { return n.isFixed(); };
    return std::all_of(law.parameters.begin(), law.parameters.end(), [&](const auto &p) { return plain(p.second); })
        && std::all_of(law.spikes.begin(), law.spikes.end(), [&](const Spike &s) { return plain(s.at) && plain(s.weight); })
        && std::all_of(law.components.begin(), law.components.end(), [&](const Component &c) { return plain(c.weight) && isPlainLaw(c.law); });
}

/// What is moved: a swing without its effects.
std::vector<Swing> numbersOf(const Plan &plan)
{
    std::vector<Swing> found;
    std::vector<std::string> laws; // with a slash, to be found at the start of their parts' paths
    forEachQuantity(plan, [&](const std::string &path, const Quantity &quantity) {
        const auto *law = std::get_if<Distribution>(&quantity.form);
        if (!law || !isPlainLaw(*law))
            return;
        laws.push_back(path + "/");
        Distribution low = *law, high = *law;
        if (!multiply(low, 1 - tenth) || !multiply(high, 1 + tenth))
            return;
        const Result<Law> at = Law::make(*law), below = Law::make(low), above = Law::make(high);
        if (at && below && above)
            found.push_back({Swing::Kind::Law, path, {}, {}, at->mean(), below->mean(), above->mean(), {}, {}});
    });
    forEachNumber(plan, [&](const std::string &path, const Number &number, Scale scale) {
        if (std::holds_alternative<Ref>(number.form) || std::any_of(laws.begin(), laws.end(), [&](const std::string &law) { return path.starts_with(law); }))
            return;
        if (!number.isFixed()) {
            const Result<double> base = baseValue(number, scale), low = uncertainQuantile(number, scale, 0.1), high = uncertainQuantile(number, scale, 0.9);
            if (base && low && high)
                found.push_back({Swing::Kind::Unknown, path, {}, {}, *base, *low, *high, {}, {}});
            return;
        }
        const double value = number.fixed();
        if (scale == Scale::Positive && value == 1)
            return; // one call, the stated tokens, the usual size: what nobody has estimated
        const double by = tenth * (scale == Scale::Bounded ? std::min(value, 1 - value) : std::abs(value));
        if (by > 0)
            found.push_back({Swing::Kind::Tenth, path, {}, {}, value, value - by, value + by, {}, {}});
    });
    return found;
}

std::optional<double> PriceRow::*priceOf(PriceCell cell)
{
    switch (cell) {
    case PriceCell::CachedInput: return &PriceRow::cachedInput;
    case PriceCell::CacheWrite: return &PriceRow::cacheWrite;
    case PriceCell::CacheWrite1h: return &PriceRow::cacheWrite1h;
    case PriceCell::Output: return &PriceRow::output;
    case PriceCell::ReasoningOutput: return &PriceRow::reasoningOutput;
    case PriceCell::AudioInput: return &PriceRow::audioInput;
    case PriceCell::AudioOutput: return &PriceRow::audioOutput;
    case PriceCell::Input: break;
    }
    return &PriceRow::input;
}

/// No figure here depends on them.
bool movesNothing(const Swing &swing)
{
    return swing.path.starts_with("/targets/") || swing.path.starts_with("/horizon/");
}

bool isOfTime(const Swing &swing) { return swing.path.find("/latency/") != std::string::npos; }

} // namespace

std::vector<Swing> paidPrices(const Plan &plan, const PriceSheet &sheet, const PlanPrices &prices)
{
    std::vector<Swing> found;
    std::set<std::pair<std::string, PriceCell>> seen;
    const auto add = [&](const RateCard &card, const std::string &path) {
        for (const RateBand &band : card.bands) {
            if (band.row < 0 || band.row >= static_cast<int>(sheet.rows.size()))
                continue;
            const PriceRow &row = sheet.rows[static_cast<std::size_t>(band.row)];
            for (const PriceCell cell : {PriceCell::Input, PriceCell::CachedInput, PriceCell::CacheWrite, PriceCell::CacheWrite1h, PriceCell::Output, PriceCell::ReasoningOutput})
                if (const std::optional<double> price = row.*priceOf(cell); price && *price > 0 && seen.insert({row.provider + "/" + row.model, cell}).second)
                    found.push_back({Swing::Kind::Price, path, row.provider + "/" + row.model, cell, *price, *price * (1 - tenth), *price * (1 + tenth), {}, {}});
        }
    };
    for (std::size_t s = 0; s < prices.stages.size() && s < plan.pipeline.stages.size(); ++s) {
        const std::string path = "/pipeline/stages/" + plan.pipeline.stages[s].id;
        const auto addAll = [&](const PlanPrices::StageCards &cards) {
            for (std::size_t t = 0; t < cards.tiers.size(); ++t)
                add(cards.tiers[t], path + "/route/" + std::to_string(t) + "/model");
            add(cards.checker, path + "/checker/model");
            add(cards.summary, path + "/rounds/history/model");
        };
        addAll(prices.stages[s]);
        for (const PlanPrices::StageCards &state : prices.stages[s].states)
            addAll(state);
    }
    return found;
}

PriceSheet paidSheet(const PriceSheet &sheet, const std::vector<Swing> &prices)
{
    std::set<std::string> paid;
    for (const Swing &swing : prices)
        paid.insert(swing.model);
    PriceSheet small = sheet;
    std::erase_if(small.rows, [&](const PriceRow &row) { return row.kind == "chat" && !paid.contains(row.provider + "/" + row.model); });
    return small;
}

void moveTo(Plan &plan, const Swing &swing, bool up)
{
    if (swing.kind == Swing::Kind::Law)
        return forEachQuantity(plan, [&](const std::string &path, Quantity &quantity) {
            if (path == swing.path)
                multiply(*std::get_if<Distribution>(&quantity.form), up ? 1 + tenth : 1 - tenth);
        });
    forEachNumber(plan, [&](const std::string &path, Number &number, Scale) {
        if (path == swing.path)
            number = up ? swing.high : swing.low;
    });
}

void moveTo(PriceSheet &sheet, const Swing &swing, bool up)
{
    for (PriceRow &row : sheet.rows)
        if (auto &price = row.*priceOf(swing.cell); price && row.provider + "/" + row.model == swing.model)
            price = *price * (up ? 1 + tenth : 1 - tenth);
}

bool movesTasks(const Swing &swing)
{
    if (swing.kind == Swing::Kind::Price)
        return true;
    static constexpr const char *apart[] = {"/revenue/", "/fixed_costs/", "/failure_costs/"};
    return std::none_of(std::begin(apart), std::end(apart), [&](const char *start) { return swing.path.starts_with(start); })
        && !(swing.path.starts_with("/demand/segments/") && swing.path.find("/revenue/") != std::string::npos);
}

std::vector<Swing> swingCandidates(const Plan &plan, const std::vector<Swing> &paid, SwingsOf of)
{
    std::vector<Swing> moved = numbersOf(plan);
    if (of == SwingsOf::Money)
        moved.insert(moved.end(), paid.begin(), paid.end());
    std::erase_if(moved, [&](const Swing &swing) { return movesNothing(swing) || (of == SwingsOf::Time ? !movesTasks(swing) : isOfTime(swing)); });
    return moved;
}

} // namespace farthing::decide
