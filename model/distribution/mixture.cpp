// SPDX-License-Identifier: GPL-3.0-or-later
// The true inverse of a mixture's cdf, jumps and gaps included.
#include "model/distribution/law_state.h"

#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing::distribution {
namespace {

void collect(const State &law, std::vector<double> &values)
{
    for (const Law::Atom &atom : law.steps.atoms)
        values.push_back(atom.value);
    for (const Band &band : law.bands)
        values.push_back(std::clamp(band.value, law.low, law.high));
    const auto inside = [&](double v) {
        if (std::isfinite(v))
            values.push_back(std::clamp(v, law.low, law.high));
    };
    inside(lowest(law));
    inside(highest(law));
    inside(law.low);
    inside(law.high);
    if (law.shape.kind == Kind::Triangular)
        inside(law.shape.location + law.shape.scale * law.shape.a);
    if (law.bins)
        for (const double edge : law.bins->edges)
            inside(edge);
    if (law.mixture)
        for (const Break &b : law.mixture->breaks)
            inside(b.value);
}

/// Root of an increasing `miss` on [low, high]: secants inside a shrinking bracket. Returns the upper end.
template <typename Miss>
double solve(Miss miss, double low, double high, double missLow, double missHigh, double tolerance)
{
    int side = 0;
    for (int step = 0; step < 300; ++step) {
        if (high - low <= 2.3e-16 * std::max(std::fabs(low), std::fabs(high)) || high - low < 1e-300)
            break;
        double x;
        if (std::isfinite(missLow) && std::isfinite(missHigh) && missHigh > missLow && step % 4 != 3)
            x = high - missHigh * (high - low) / (missHigh - missLow);
        else if (low > 0.0 && high > 4.0 * low)
            x = std::sqrt(low) * std::sqrt(high);
        else
            x = low + 0.5 * (high - low);
        if (!(x > low && x < high)) {
            x = low + 0.5 * (high - low);
            if (!(x > low && x < high))
                break;
        }
        const double m = miss(x);
        if (std::fabs(m) <= tolerance)
            return x;
        // Illinois: halve the miss at the end that stays.
        if (m >= 0.0) {
            high = x;
            missHigh = m;
            if (side == 1)
                missLow *= 0.5;
            side = 1;
        } else {
            low = x;
            missLow = m;
            if (side == -1)
                missHigh *= 0.5;
            side = -1;
        }
    }
    return high;
}

/// The first break whose cdf reaches u.
std::size_t reachingBreak(const Mixture &mixture, const Tails &u)
{
    const auto found = std::partition_point(mixture.breaks.begin(), mixture.breaks.end(),
                                            [&](const Break &b) { return !reaches(b.at, u); });
    return static_cast<std::size_t>(found - mixture.breaks.begin());
}

bool insideJump(const Mixture &mixture, std::size_t i, const Tails &u)
{
    return i < mixture.breaks.size() && !reaches(mixture.breaks[i].before, u);
}

} // namespace

Tails tails(const Mixture &mixture, double x, bool strict)
{
    Tails sum{0.0, 0.0};
    for (std::size_t i = 0; i < mixture.laws.size(); ++i) {
        const Tails t = tails(*mixture.laws[i], x, strict);
        sum.below += mixture.weights[i] * t.below;
        sum.above += mixture.weights[i] * t.above;
    }
    return sum;
}

double quantile(const Mixture &mixture, const Tails &u)
{
    const std::size_t i = reachingBreak(mixture, u);
    if (insideJump(mixture, i, u))
        return mixture.breaks[i].value;
    double low = i > 0 ? mixture.breaks[i - 1].value : -infinity;
    double high = i < mixture.breaks.size() ? mixture.breaks[i].value : infinity;
    double smallest = infinity, largest = -infinity;
    for (const auto &law : mixture.laws) {
        const double v = quantile(*law, u);
        smallest = std::min(smallest, v);
        largest = std::max(largest, v);
    }
    // One law may have its quantile a rounding beyond the root: widen a little.
    low = std::max(low, smallest - 1e-12 * std::fabs(smallest));
    high = std::min(high, largest + 1e-12 * std::fabs(largest));
    const double score = scoreOf(u);
    const auto miss = [&](double x) { return scoreOf(tails(mixture, x, false)) - score; };
    if (!(low < high))
        return high;
    return solve(miss, low, high, miss(low), miss(high), 4e-16 * std::max(1.0, std::fabs(score)));
}

std::vector<double> tableValues(const Mixture &mixture)
{
    std::vector<double> values(ScoreTable::points);
    std::size_t segment = 0, run = 0; // points so far in the same stretch between breaks
    for (std::size_t n = 0; n < values.size(); ++n) {
        const double score = ScoreTable::scoreAt(n);
        const Tails u = tailsOfScore(score);
        const std::size_t i = reachingBreak(mixture, u);
        const bool jump = insideJump(mixture, i, u);
        run = i == segment && !jump ? run + 1 : 0;
        segment = i;
        double value = 0.0;
        bool found = false;
        if (run > 2) {
            // Secants from the last point and the linear continuation.
            const double last = values[n - 1];
            double x0 = last, m0 = -ScoreTable::step;
            double x1 = 3.0 * (last - values[n - 2]) + values[n - 3];
            for (int step = 0; step < 5 && !found; ++step) {
                const double m1 = scoreOf(tails(mixture, x1, false)) - score;
                if (!std::isfinite(m1) || m1 == m0)
                    break;
                const double x2 = x1 - m1 * (x1 - x0) / (m1 - m0);
                found = std::fabs(m1) < 1e-7 && x2 >= last; // the secant after it is good to its square
                value = x2;
                x0 = x1;
                m0 = m1;
                x1 = x2;
            }
        }
        values[n] = found ? value : quantile(mixture, u);
    }
    for (std::size_t n = 1; n < values.size(); ++n)
        values[n] = std::max(values[n], values[n - 1]);
    return values;
}

std::unique_ptr<Mixture> makeMixture(std::vector<double> weights, std::vector<std::shared_ptr<const State>> laws)
{
    auto mixture = std::make_unique<Mixture>();
    double total = 0.0;
    for (const double w : weights)
        total += w;
    for (double &w : weights)
        w /= total;
    mixture->weights = std::move(weights);
    mixture->laws = std::move(laws);
    std::vector<double> values;
    for (const auto &law : mixture->laws)
        collect(*law, values);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    for (const double v : values)
        mixture->breaks.push_back({v, tails(*mixture, v, true), tails(*mixture, v, false)});
    return mixture;
}

std::vector<double> breakScores(const Mixture &mixture)
{
    std::vector<double> scores;
    for (const Break &b : mixture.breaks)
        for (const Tails &t : {b.before, b.at}) {
            const double score = scoreOf(t);
            if (std::isfinite(score))
                scores.push_back(score);
        }
    std::sort(scores.begin(), scores.end());
    scores.erase(std::unique(scores.begin(), scores.end()), scores.end());
    return scores;
}

} // namespace farthing::distribution
