// SPDX-License-Identifier: GPL-3.0-or-later
// Values, tails and moments of a whole law: base, then spikes, then caps.
#include "model/distribution/law_state.h"

#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing::distribution {
namespace {

Tails baseTails(const State &s, double x, bool strict)
{
    if (s.shape.kind == Kind::Mixture)
        return tails(*s.mixture, x, strict);
    if (s.shape.kind == Kind::Histogram)
        return tails(*s.bins, x);
    return tails(s.shape, x);
}

double baseQuantile(const State &s, const Tails &u)
{
    if (s.shape.kind == Kind::Mixture)
        return quantile(*s.mixture, u);
    if (s.shape.kind == Kind::Histogram)
        return quantile(*s.bins, u);
    return quantile(s.shape, u);
}

const ScoreTable &tableOf(const State &s)
{
    if (const ScoreTable *ready = s.table.load(std::memory_order_acquire))
        return *ready;
    std::call_once(s.tableOnce, [&] {
        if (s.mixture)
            s.ownTable = std::make_unique<ScoreTable>(tableValues(*s.mixture), false, breakScores(*s.mixture));
        else
            s.ownTable = std::make_unique<ScoreTable>(tableValues(s.shape), true);
        s.table.store(s.ownTable.get(), std::memory_order_release);
    });
    return *s.ownTable;
}

double baseAtScore(const State &s, double score)
{
    if (hasClosedForm(s.shape.kind))
        return atScore(s.shape, score);
    if (s.shape.kind == Kind::Histogram)
        return quantile(*s.bins, tailsOfScore(score));
    double value;
    return tableOf(s).lookUp(score, value) ? value : baseQuantile(s, tailsOfScore(score));
}

/// The spike that holds `score`, or the number of spikes below it.
struct Place {
    const Band *spike = nullptr;
    double below = 0; // weight of the spikes passed
};
Place place(const State &s, double score)
{
    Place p;
    for (const Band &band : s.bands) {
        if (score <= band.fromScore)
            break;
        if (score <= band.toScore) {
            p.spike = &band;
            break;
        }
        p.below += band.weight;
    }
    return p;
}

/// u of the whole law to u of its base.
Tails toBase(const State &s, const Tails &u, double below)
{
    const double above = (1.0 - s.keep) - below;
    return {std::clamp((u.below - below) / s.keep, 0.0, 1.0), std::clamp((u.above - above) / s.keep, 0.0, 1.0)};
}

double stepAtScore(const Steps &steps, double score)
{
    const auto found = std::lower_bound(steps.scores.begin(), steps.scores.end(), score);
    return steps.atoms[static_cast<std::size_t>(found - steps.scores.begin())].value;
}

} // namespace

Tails tailsBeforeCaps(const State &s, double x, bool strict)
{
    const Tails base = baseTails(s, x, strict);
    if (s.bands.empty())
        return base;
    Tails whole{s.keep * base.below, s.keep * base.above};
    for (const Band &band : s.bands)
        (band.value < x || (band.value == x && !strict) ? whole.below : whole.above) += band.weight;
    return whole;
}

Tails tails(const State &s, double x, bool strict)
{
    if (s.shape.kind == Kind::Point) {
        const bool reached = strict ? x > s.shape.location : x >= s.shape.location;
        return reached ? Tails{1.0, 0.0} : Tails{0.0, 1.0};
    }
    if (s.shape.kind == Kind::Discrete) {
        const auto &atoms = s.steps.atoms;
        const auto past = std::partition_point(atoms.begin(), atoms.end(), [&](const Law::Atom &a) {
            return strict ? a.value < x : a.value <= x;
        });
        const double p = past == atoms.begin() ? 0.0 : s.steps.cumulative[static_cast<std::size_t>(past - atoms.begin()) - 1];
        return {p, 1.0 - p};
    }
    if (strict ? x > s.high : x >= s.high)
        return {1.0, 0.0};
    if (strict ? x <= s.low : x < s.low)
        return {0.0, 1.0};
    return tailsBeforeCaps(s, x, strict);
}

double quantile(const State &s, const Tails &u)
{
    if (s.shape.kind == Kind::Point)
        return s.shape.location;
    if (s.shape.kind == Kind::Discrete) {
        const auto &c = s.steps.cumulative;
        const auto found = std::lower_bound(c.begin(), c.end() - 1, u.below);
        return s.steps.atoms[static_cast<std::size_t>(found - c.begin())].value;
    }
    if (s.bands.empty())
        return std::clamp(baseQuantile(s, u), s.low, s.high);
    const Place p = place(s, scoreOf(u));
    return std::clamp(p.spike ? p.spike->value : baseQuantile(s, toBase(s, u, p.below)), s.low, s.high);
}

double atScore(const State &s, double score)
{
    if (s.shape.kind == Kind::Point)
        return s.shape.location;
    if (s.shape.kind == Kind::Discrete)
        return stepAtScore(s.steps, score);
    double value;
    if (s.bands.empty()) {
        value = baseAtScore(s, score);
    } else {
        const Place p = place(s, score);
        value = p.spike ? p.spike->value : baseAtScore(s, scoreOf(toBase(s, tailsOfScore(score), p.below)));
    }
    return std::clamp(value, s.low, s.high);
}

double lowest(const State &s)
{
    if (s.shape.kind == Kind::Discrete)
        return s.steps.atoms.front().value;
    double v = infinity;
    if (s.mixture)
        for (const auto &law : s.mixture->laws)
            v = std::min(v, lowest(*law));
    else if (s.bins)
        v = quantile(*s.bins, {0x1p-1000, 1.0});
    else
        v = lowest(s.shape);
    for (const Band &band : s.bands)
        v = std::min(v, band.value);
    return std::clamp(v, s.low, s.high);
}

double highest(const State &s)
{
    if (s.shape.kind == Kind::Discrete)
        return s.steps.atoms.back().value;
    double v = -infinity;
    if (s.mixture)
        for (const auto &law : s.mixture->laws)
            v = std::max(v, highest(*law));
    else if (s.bins)
        v = quantile(*s.bins, {1.0, 0.0});
    else
        v = highest(s.shape);
    for (const Band &band : s.bands)
        v = std::max(v, band.value);
    return std::clamp(v, s.low, s.high);
}

Moments blend(const std::vector<double> &weights, const std::vector<Moments> &parts)
{
    Moments m;
    for (std::size_t i = 0; i < parts.size(); ++i)
        m.mean += weights[i] * parts[i].mean;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double away = parts[i].mean - m.mean;
        m.variance += weights[i] * (parts[i].variance + away * away);
    }
    return m;
}

Moments momentsWithin(const State &s, double low, double high)
{
    low = std::clamp(s.low, low, high);
    high = std::clamp(s.high, low, high);
    Moments base;
    std::vector<double> weights;
    std::vector<Moments> parts;
    if (s.shape.kind == Kind::Discrete) {
        for (const Law::Atom &atom : s.steps.atoms) {
            weights.push_back(atom.probability);
            parts.push_back({std::clamp(atom.value, low, high), 0.0});
        }
        return blend(weights, parts);
    }
    if (s.mixture) {
        for (const auto &law : s.mixture->laws)
            parts.push_back(momentsWithin(*law, low, high));
        return blend(s.mixture->weights, parts);
    }
    base = s.bins ? momentsWithin(*s.bins, low, high) : momentsWithin(s.shape, low, high);
    if (s.bands.empty())
        return base;
    weights.push_back(s.keep);
    parts.push_back(base);
    for (const Band &band : s.bands) {
        weights.push_back(band.weight);
        parts.push_back({std::clamp(band.value, low, high), 0.0});
    }
    return blend(weights, parts);
}

} // namespace farthing::distribution
