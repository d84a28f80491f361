// SPDX-License-Identifier: GPL-3.0-or-later
// What an attempt costs: tokens at the prices of its model, tools and fees.
#include "model/simulate/batch_walk.h"

#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

std::size_t placeOf(Meter meter)
{
    return static_cast<std::size_t>(meter);
}

/// Draws until one works: 1 + geometric, by inversion.
double repeats(double failure, std::uint32_t word)
{
    return 1 + std::floor(ownLog((word + 0.5) / 4294967296.0) / ownLog(failure));
}

} // namespace

/// What each request reads from its model's prefix cache and leaves there.
void BatchWalk::cacheTokens(const Tries &tries, const Request &request, const Narrowed &active, const float *asked, LaneDraws &of, Tokens &tokens)
{
    const BatchStage &stage = tries.plan;
    const Lanes &lanes = active.lanes;
    const bool stored = stage.prefixStored;
    if (!stage.prefixCache || (stored && tries.number > 0))
        return;
    const double ratio = tries.tier.tokenRatio;
    const float *prefix = request.prefix ? times(ratio, active.gather(request.prefix, m_scratch), lanes.n)
                                         : filled(ratio * stage.prefix.value, lanes.n);
    const float *cacheable = stored || request.cacheable == request.prefix
        ? prefix
        : times(ratio, active.gather(request.cacheable, m_scratch), lanes.n);
    const float *found = cacheable; // a later attempt at this tier finds what the first one read or wrote
    if (tries.attempt == 0) {
        float *read = m_scratch.amounts(lanes.n);
        if (const Events hit = of.events(Draw::PrefixHit, stage.prefixHit, lanes.live))
            m_kernels.multiply(prefix, hit.mask, read, lanes.n);
        else
            m_kernels.fill(0, read, lanes.n);
        if (request.warm && tries.number == 0 && !stored) {
            const float *warm = active.gather(request.warm, m_scratch), *previous = active.gather(request.warmRead, m_scratch);
            for (int i = 0; i < lanes.n; ++i)
                read[i] = warm[i] != 0 ? previous[i] * single(ratio) : read[i];
        }
        found = read;
    }
    kernels::CacheRules rules = tries.tier.card.cache;
    rules.steppedRead = tries.attempt == 0;
    float *input = m_scratch.amounts(lanes.n), *read = m_scratch.amounts(lanes.n), *write = m_scratch.amounts(lanes.n);
    m_sums->stages[tries.stage].prefixHits += m_kernels.cacheTokens(&rules, tokens.prompt, cacheable, found, asked, input, read, write, lanes.n);
    tokens.input = input;
    tokens.cachedRead = read;
    if (rules.writes)
        tokens.cacheWrite = write;
}

/// Adds the money of some requests, of which `share` is billed.
void BatchWalk::bill(std::size_t index, const BatchCard &card, const Tokens &tokens, const float *share, const Lanes &lanes, MeterMoney &money,
                     double *sum)
{
    const int n = lanes.n;
    TokenMeans &means = m_sums->tokens;
    if (card.pool >= 0) {
        // A prefix already in the pool's cache costs no prefill.
        double *seconds = m_scratch.money(n), *unused = noMoney(n);
        means.input += m_kernels.charge(tokens.input, share, card.inputSeconds, seconds, unused, n);
        const auto decode = [&](const float *amount, double &mean) {
            if (!amount)
                return;
            double *more = m_scratch.money(n);
            mean += m_kernels.charge(amount, share, card.outputSeconds, more, seconds, n);
        };
        decode(tokens.output, means.output);
        decode(tokens.reasoning, means.reasoning);
        for (const auto &[amount, mean] : {std::pair{tokens.cachedRead, &means.cachedRead}, std::pair{tokens.cacheWrite, &means.cacheWrite}})
            if (amount)
                *mean += m_kernels.charge(amount, share, 0, m_scratch.money(n), unused, n);
        const double used = m_kernels.sumMoney(seconds, n);
        m_sums->poolSeconds[static_cast<std::size_t>(card.pool)] += used;
        m_sums->stages[index].poolSeconds += used;
        m_kernels.scaleMoney(m_plan.computeRates[static_cast<std::size_t>(card.pool)], seconds, n);
        m_kernels.addMoney(seconds, sum, n);
        money[placeOf(Meter::Compute)] = seconds;
        return;
    }
    const bool oneBand = card.from.size() == 1 || !m_kernels.reaches(tokens.prompt, single(card.from[1]), n);
    const auto charge = [&](const float *amount, const std::vector<double> &rates, Meter meter, double &mean) {
        if (!amount)
            return;
        double *paid = m_scratch.money(n);
        if (oneBand)
            mean += m_kernels.charge(amount, share, rates.front(), paid, sum, n);
        else
            mean += m_kernels.chargeInBands(amount, share, tokens.prompt, card.from.data(), rates.data(), static_cast<int>(card.from.size()),
                                            paid, sum, n);
        money[placeOf(meter)] = paid;
    };
    charge(tokens.input, card.input, Meter::Input, means.input);
    charge(tokens.cachedRead, card.cachedRead, Meter::CachedRead, means.cachedRead);
    charge(tokens.cacheWrite, card.cacheWrite, Meter::CacheWrite, means.cacheWrite);
    charge(tokens.output, card.output, Meter::Output, means.output);
    charge(tokens.reasoning, card.reasoning, Meter::Reasoning, means.reasoning);
}

/// Bills and books an attempt in one loop; as cacheTokens(), bill() and useTools() would.
void BatchWalk::billAtOnce(const Tries &tries, const Tokens &tokens, const float *share, const float *answered, const Lanes &lanes, LaneDraws &of)
{
    const kernels::BillRules &rules = *tries.tier.bill;
    const std::size_t stage = tries.stage;
    const Reason reason = tries.reason();
    const int n = lanes.n;
    kernels::BillLanes in{tokens.prompt, tokens.output, tokens.reasoning, nullptr, share, answered};
    if (rules.head > 0) { // a later attempt at this tier finds what the first one read or wrote
        const Events hits = tries.attempt == 0 ? of.events(Draw::PrefixHit, tries.plan.prefixHit, lanes.live) : Events{lanes.live, lanes.alive};
        in.hit = hits.mask;
        m_sums->stages[stage].prefixHits += hits.count;
    }
    kernels::BillMoney out;
    out.total = lanes.whole ? m_ledger.cost() : noMoney(n);
    kernels::BillTokens sums;
    kernels::BillSums paid;
    MeterMoney money{};
    std::array<std::pair<kernels::TwoSums *, const kernels::TwoSums *>, 6> known; // cells whose columns the bill writes
    std::size_t cells = 0;
    const auto place = [&](Meter meter, bool used, double *&to, const kernels::TwoSums &meterSums) {
        if (!used)
            return;
        const Ledger::Opened cell = m_ledger.open(stage, meter, reason, lanes);
        if ((to = cell.money))
            known[cells++] = {cell.sums, &meterSums};
        else
            money[placeOf(meter)] = to = m_scratch.money(n);
    };
    if (m_ledger.keepsMeters()) {
        place(Meter::Input, true, out.input, paid.input);
        place(Meter::CachedRead, rules.head > 0, out.cachedRead, paid.cachedRead);
        place(Meter::CacheWrite, rules.head > 0 && rules.writes, out.cacheWrite, paid.cacheWrite);
        place(Meter::Output, true, out.output, paid.output);
        place(Meter::Reasoning, tokens.reasoning, out.reasoning, paid.reasoning);
        place(Meter::Tools, rules.fee > 0, out.tools, paid.tools);
    }
    m_kernels.billAll(&rules, &in, &out, &sums, &paid, n);
    for (std::size_t c = 0; c < cells; ++c)
        *known[c].first = *known[c].second;
    TokenMeans &means = m_sums->tokens;
    means.input += sums.input;
    means.cachedRead += sums.cachedRead;
    means.cacheWrite += sums.cacheWrite;
    means.output += sums.output;
    means.reasoning += sums.reasoning;
    m_ledger.book(stage, reason, money, lanes.whole ? nullptr : out.total, lanes);
}

/// Tools and fees of each attempt that yields an answer.
void BatchWalk::useTools(const Tries &tries, const float *answered, const Lanes &lanes, LaneDraws &of, MeterMoney &money, double *sum)
{
    const BatchStage &stage = tries.plan;
    const bool some = !stage.toolCalls.isZero();
    if ((!some || stage.toolFee == 0) && stage.answerFee == 0)
        return;
    const int n = lanes.n;
    double *paid = m_scratch.money(n);
    if (!some || (stage.toolCalls.isPoint() && !(stage.toolFailure > 0))) {
        m_kernels.toMoney((some ? stage.toolCalls.value : 0.0) * stage.toolFee + stage.answerFee, answered, paid, n);
    } else {
        float *uses = of.amounts(Draw::ToolCalls, stage.toolCalls, Loading{});
        if (stage.toolFailure > 0) {
            const float most = *std::max_element(uses, uses + n);
            const float *wanted = copy(uses, n);
            std::fill(uses, uses + n, 0.0F);
            for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(most); ++i) {
                const std::uint32_t *words = of.words(static_cast<std::uint32_t>(Draw::ToolRepeats) + i);
                for (int l = 0; l < n; ++l)
                    if (i < static_cast<std::uint32_t>(wanted[l]))
                        uses[l] += static_cast<float>(repeats(stage.toolFailure, words[l]));
            }
        }
        for (int l = 0; l < kernels::paddedTo(n); ++l)
            paid[l] = static_cast<double>(answered[l]) * (static_cast<double>(uses[l]) * stage.toolFee + stage.answerFee);
    }
    m_kernels.addMoney(paid, sum, n);
    money[placeOf(Meter::Tools)] = paid;
}

} // namespace farthing
