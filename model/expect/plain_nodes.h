// SPDX-License-Identifier: GPL-3.0-or-later
// The moments of a plain call at many difficulties at once, compiled once for each level of CPU. All levels give the same bits.
#pragma once
#include "model/simulate/kernels/kernels.h"

namespace farthing::plain {

inline constexpr int mostAttempts = 8;     ///< at one tier: so that nothing is allocated
inline constexpr int mostNodes = 24;       ///< of the difficulty
inline constexpr int laneCount = 8;        ///< of the widest level
constexpr int paddedTo(int n) { return (n + laneCount - 1) / laneCount * laneCount; }

/// One value a node; the padding holds finite values.
struct alignas(64) Values {
    double at[mostNodes];
};
/// First two moments of a token amount, P(at its cap), and the moments' parts below the cap.
struct Amounts {
    double mean = 0, second = 0, capped = 0, meanBelow = 0, secondBelow = 0;
};
struct AmountsAt {
    Values mean, second, capped, meanBelow, secondBelow;
};
/// A token law given the difficulty z: one amount; or one exponential away, mean = exp(logMean + slope·z) and second =
/// spread·mean² before the cap, whose normal score then is capScore − capSlope·z with `sd` of the residual law; or a table.
struct Tokens {
    enum class Kind { Point, Exponential, Table } kind = Kind::Point;
    Amounts point;
    double logMean = 0, slope = 0, spread = 1;
    bool hasCap = false;
    double cap = 0, capScore = 0, capSlope = 0, sd = 0;
    const AmountsAt *table = nullptr;
};
/// Its probability p, or Φ((loading·z − quantile)/residual sd) where it follows the difficulty.
struct Event {
    bool follows = false;
    double p = 0, quantile = 0;
};
struct Tier {
    int attempts = 1;
    double transient = 0, billed = 0;
    Event malformed[2], incorrect[2];        ///< [after feedback]
    bool sameMalformed = true, sameIncorrect = true;
    double in = 0, out = 0, reasoning = 0;   ///< money per stated token
    double first = 0, first2 = 0, later = 0, later2 = 0; ///< what cached tokens add to the prompt's money: moments
};
/// Everything of a call that does not depend on the difficulty. Money given the prompt is a polynomial of degree two in it, so
/// two prompts that keep its mean and variance are exact.
struct Terms {
    Tokens prefix, fresh, chunks, chunkTokens, visible, reasoning;
    double failuresLoading = 0, residualSd = 1, feedback = 0;
    bool learns = false, caps = false;       ///< failed answers change what follows; capped answers are malformed
    const Tier *tiers = nullptr;
    int tierCount = 0;
    bool goesOn = false, goesOnWhole = false; ///< after all tiers have failed
    bool wrongFailsTask = true;
    bool checker = false;
    double catches = 0, falseAlarm = 0, checkMean = 0, checkSecond = 0;
    double toolMean = 0, toolSecond = 0, human = 0, retrieval = 0, lookup = 0;
    double hit = 0, wrongHit = 0;            ///< of the response cache
};
/// E[C], E[C²], P(not aborted) and the money of such calls, and both of calls that leave the task whole.
struct Outcomes {
    Values cost, cost2, alive, aliveCost, ok, okCost;
};

/// Fills the outcomes at the first `nodes` of z, and their padding.
using OutcomesAt = void (*)(const Terms &terms, const Values &z, int nodes, Outcomes &out);
OutcomesAt outcomesAt(kernels::Level level);
void baselineOutcomes(const Terms &terms, const Values &z, int nodes, Outcomes &out);
void avx2Outcomes(const Terms &terms, const Values &z, int nodes, Outcomes &out);
void avx512Outcomes(const Terms &terms, const Values &z, int nodes, Outcomes &out);

} // namespace farthing::plain
