// SPDX-License-Identifier: GPL-3.0-or-later
// What may follow from a point in a task's life, as plain numbers that add up along branches.
#pragma once
#include "model/expect/grid.h"
#include "model/simulate/offer_use.h"
#include "model/simulate/results.h"

#include <array>
#include <vector>

namespace farthing {

/// Where an accepted answer leads: its visible tokens join an amount that later prompts carry. Landings are the points of
/// a grid of that amount; one landing where nothing is carried.
struct Landing {
    const Grid *total = nullptr;
    bool bySize = false; ///< instead, in a conversation: by the size of the answer (see outlook::Sizes)

    std::size_t size() const { return total ? total->size() : 1; }
    std::size_t rowSize() const;
    /// Numbers that say what succeeds after each landing.
    std::size_t afterSize() const;
    /// Calls f(landing, weight); the weights sum to 1.
    template <typename F>
    void each(double visible, F f) const
    {
        if (!total)
            return f(std::size_t(0), 1.0);
        const Grid::Weights t = total->at(visible);
        for (std::size_t i = 0; i < static_cast<std::size_t>(t.count); ++i)
            f(t.index[i], t.weight[i]);
    }
};

/// A row of numbers: E and E² of the money still to be spent, then per landing P(ends there), E[money; ends there] and
/// both once more for ends that leave the task whole.
namespace outlook {
constexpr std::size_t size(std::size_t landings) { return 2 + 4 * landings; }

/// Instead of landings for each size, after E and E²: answers below their cap, any answers and no answer. An accepted answer of any
/// request has the law of sizes of the first or the second, and money is linear in the size v, so P, E[money] without v and its
/// slope in v say all.
namespace Sizes {
enum : std::size_t { freeP = 2, freeMoney, freeSlope, anyP, anyMoney, anySlope, noneP, noneMoney, count };
/// What follows from such answers: Σ over sizes of (P, P·v) times what follows from each.
enum Class : std::size_t { free0, free1, any0, any1, none, classes };
inline double probability(const double *row, Class c) { return c == free0 ? row[freeP] : c == any0 ? row[anyP] : c == none ? row[noneP] : 0; }
} // namespace Sizes

/// Money of mean and second moment (both restricted to a branch of probability p), then `next`.
inline void follow(double *to, const double *next, double p, double mean, double second, std::size_t landings)
{
    to[0] += mean + p * next[0];
    to[1] += second + 2 * mean * next[0] + p * next[1];
    for (std::size_t j = 2; j < 2 + 4 * landings; j += 2) {
        to[j] += p * next[j];
        to[j + 1] += mean * next[j] + p * next[j + 1];
    }
}
/// The same where the rows are by size.
inline void followBySize(double *to, const double *next, double p, double mean, double second)
{
    to[0] += mean + p * next[0];
    to[1] += second + 2 * mean * next[0] + p * next[1];
    for (const std::size_t j : {Sizes::freeP, Sizes::anyP}) {
        to[j] += p * next[j];
        to[j + 1] += mean * next[j] + p * next[j + 1];
        to[j + 2] += p * next[j + 2];
    }
    to[Sizes::noneP] += p * next[Sizes::noneP];
    to[Sizes::noneMoney] += mean * next[Sizes::noneP] + p * next[Sizes::noneMoney];
}
/// Money, then the end of the call at a landing.
inline void land(double *to, const Landing &landing, double visible, double p, double mean, double second, bool ok)
{
    to[0] += mean;
    to[1] += second;
    landing.each(visible, [&](std::size_t j, double w) {
        double *at = to + 2 + 4 * j;
        at[0] += w * p;
        at[1] += w * mean;
        if (ok) {
            at[2] += w * p;
            at[3] += w * mean;
        }
    });
}
/// Σ over landings of P(ends there whole) · after.
inline double okAfter(const double *row, const double *after, std::size_t landings)
{
    double sum = 0;
    for (std::size_t j = 0; j < landings; ++j)
        sum += row[2 + 4 * j + 2] * after[j];
    return sum;
}
inline double okAfterBySize(const double *row, const double *after)
{
    return row[Sizes::freeP] * after[Sizes::free0] + row[Sizes::anyP] * after[Sizes::any0] + row[Sizes::noneP] * after[Sizes::none];
}
} // namespace outlook

inline std::size_t Landing::rowSize() const { return bySize ? outlook::Sizes::count : outlook::size(size()); }
inline std::size_t Landing::afterSize() const { return bySize ? outlook::Sizes::classes : size(); }

/// Expected amounts: over all tasks, and of those that succeed.
struct CallCells {
    std::array<double, meterCount * reasonCount> all{}, ok{};
    TokenMeans tokens;
    double requests = 0, attempts = 0, retries = 0, escalated = 0, routed = 0, prefixHits = 0, overruns = 0, latency = 0;
    std::vector<double> poolSeconds;
    std::vector<OfferUse> offers;      ///< by the plan's offers; empty where none are followed

    void add(const CallCells &other)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] += other.all[i];
            ok[i] += other.ok[i];
        }
        tokens.input += other.tokens.input;
        tokens.cachedRead += other.tokens.cachedRead;
        tokens.cacheWrite += other.tokens.cacheWrite;
        tokens.output += other.tokens.output;
        tokens.reasoning += other.tokens.reasoning;
        requests += other.requests;
        attempts += other.attempts;
        retries += other.retries;
        escalated += other.escalated;
        routed += other.routed;
        prefixHits += other.prefixHits;
        overruns += other.overruns;
        latency += other.latency;
        for (std::size_t p = 0; p < poolSeconds.size(); ++p)
            poolSeconds[p] += other.poolSeconds[p];
        for (std::size_t o = 0; o < offers.size(); ++o)
            offers[o].add(other.offers[o], 1);
    }
    /// Adds what a model is paid for tokens; `offer` below 0 is no model that is followed.
    void pay(int offer, double money, double input, double cached, double output)
    {
        if (offer < 0)
            return;
        OfferUse &use = offers[static_cast<std::size_t>(offer)];
        use.spend += money;
        use.input += input;
        use.cached += cached;
        use.output += output;
    }
    void book(Meter meter, Reason reason, double money, double okMoney)
    {
        const std::size_t i = static_cast<std::size_t>(meter) * reasonCount + static_cast<std::size_t>(reason);
        all[i] += money;
        ok[i] += okMoney;
    }
};

} // namespace farthing
