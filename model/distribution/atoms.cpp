// SPDX-License-Identifier: GPL-3.0-or-later
// Laws on finitely many values, and counts whose tails are folded where less than 1e-15 is left.
#include "model/distribution/families.h"

#include <algorithm>
#include <cmath>

namespace farthing::distribution {
namespace {

constexpr double negligible = 1e-15;

constexpr const char *meanOnly[] = {"mean"};
constexpr const char *meanAndDispersion[] = {"mean", "dispersion"};
constexpr ParameterSet meanSets[] = {meanOnly};
constexpr ParameterSet dispersionSets[] = {meanAndDispersion};
constexpr ParameterSet noSets[] = {ParameterSet()};

Error tooMany(Family family)
{
    return wrong(family, "the law spreads over more than 1,048,576 values: use a continuous law, or give it a max");
}

/// Atoms from the ratio p(n+1)/p(n), from the mode outwards: no special function is needed. `limit` = lim ratio.
template <typename Ratio>
Result<std::vector<Law::Atom>> byRatio(Family family, double mode, double first, double limit, Ratio ratio)
{
    std::vector<Law::Atom> down, up{{mode, 1.0}};
    double total = 1.0, p = 1.0;
    for (double n = mode; n > first; n -= 1.0) {
        const double r = 1.0 / ratio(n - 1.0);
        p *= r;
        down.push_back({n - 1.0, p});
        total += p;
        if (r < 1.0 && p * r / (1.0 - r) < negligible * total)
            break;
        if (down.size() > mostAtoms)
            return tooMany(family);
    }
    p = 1.0;
    for (double n = mode;; n += 1.0) {
        const double r = ratio(n);
        p *= r;
        up.push_back({n + 1.0, p});
        total += p;
        const double worst = std::max(r, limit);
        if (p == 0.0 || (worst < 1.0 && p * worst / (1.0 - worst) < negligible * total))
            break;
        if (up.size() > mostAtoms)
            return tooMany(family);
    }
    std::reverse(down.begin(), down.end());
    down.insert(down.end(), up.begin(), up.end());
    return tidy(std::move(down));
}

Result<std::vector<Law::Atom>> poisson(Family family, double mean)
{
    if (mean == 0.0)
        return std::vector<Law::Atom>{{0.0, 1.0}};
    if (mean > 1e9)
        return tooMany(family);
    return byRatio(family, std::floor(mean), 0.0, 0.0, [=](double n) { return mean / (n + 1.0); });
}

Result<std::vector<Law::Atom>> negativeBinomial(const Distribution &spec)
{
    const double mean = parameter(spec, "mean"), dispersion = parameter(spec, "dispersion");
    if (dispersion < 1.0)
        return wrong(spec.family, "dispersion = " + text(dispersion) + " must be at least 1 (variance/mean; 1 is Poisson)");
    if (dispersion == 1.0 || mean == 0.0)
        return poisson(spec.family, mean);
    if (mean > 1e9 || dispersion > 1e6)
        return tooMany(spec.family);
    const double size = mean / (dispersion - 1.0);
    const double limit = (dispersion - 1.0) / dispersion;
    const double mode = size > 1.0 ? std::floor((size - 1.0) * (dispersion - 1.0)) : 0.0;
    return byRatio(spec.family, mode, 0.0, limit, [=](double n) {
        return (n * limit + mean / dispersion) / (n + 1.0); // (n + size)·limit, exact for large sizes
    });
}

Result<std::vector<Law::Atom>> geometric(const Distribution &spec)
{
    const double mean = parameter(spec, "mean");
    if (mean < 1.0)
        return wrong(spec.family, "mean = " + text(mean) + " must be at least 1 (it counts 1, 2, …)");
    if (mean == 1.0)
        return std::vector<Law::Atom>{{1.0, 1.0}};
    if (mean > 1e6)
        return tooMany(spec.family);
    const double ratio = (mean - 1.0) / mean;
    return byRatio(spec.family, 1.0, 1.0, ratio, [=](double) { return ratio; });
}

Result<std::vector<Law::Atom>> fromLists(const Distribution &spec)
{
    const bool weighted = spec.family == Family::Integers;
    if (spec.values.empty())
        return wrong(spec.family, "values is empty: give at least one");
    if (!weighted && !spec.weights.empty())
        return wrong(spec.family, "weights is not a parameter: its values weigh the same");
    if (weighted && spec.weights.size() != spec.values.size())
        return wrong(spec.family, "weights has " + std::to_string(spec.weights.size()) + " items, values has "
                     + std::to_string(spec.values.size()));
    if (spec.values.size() > mostAtoms)
        return tooMany(spec.family);
    std::vector<Law::Atom> atoms;
    atoms.reserve(spec.values.size());
    double total = 0.0;
    for (std::size_t i = 0; i < spec.values.size(); ++i) {
        const double v = spec.values[i], w = weighted ? spec.weights[i] : 1.0;
        const std::string index = std::to_string(i);
        if (!(std::fabs(v) <= largestNumber))
            return wrong(spec.family, "values/" + index + " is not a finite number up to 1e+100");
        if (weighted && v != std::floor(v))
            return wrong(spec.family, "values/" + index + " = " + text(v) + " is not a whole number");
        if (!(w >= 0.0 && w <= largestNumber))
            return wrong(spec.family, "weights/" + index + " = " + text(w) + " must be a finite number, not negative");
        total += w;
        atoms.push_back({v, w});
    }
    if (!(total > 0.0))
        return wrong(spec.family, "weights sum to 0");
    return tidy(std::move(atoms));
}

} // namespace

std::vector<Law::Atom> tidy(std::vector<Law::Atom> atoms)
{
    const auto before = [](const Law::Atom &a, const Law::Atom &b) { return a.value < b.value; };
    if (!std::is_sorted(atoms.begin(), atoms.end(), before))
        std::stable_sort(atoms.begin(), atoms.end(), before);
    std::vector<Law::Atom> out;
    out.reserve(atoms.size());
    double total = 0.0;
    for (const Law::Atom &atom : atoms) {
        if (!(atom.probability > 0.0))
            continue;
        if (!out.empty() && out.back().value == atom.value)
            out.back().probability += atom.probability;
        else
            out.push_back({atom.value + 0.0, atom.probability}); // + 0.0: no negative zero
        total += atom.probability;
    }
    for (Law::Atom &atom : out)
        atom.probability /= total;
    return out;
}

Result<std::vector<Law::Atom>> solveAtoms(const Distribution &spec)
{
    const std::span<const ParameterSet> sets = spec.family == Family::NegativeBinomial ? std::span<const ParameterSet>(dispersionSets)
        : spec.family == Family::Poisson || spec.family == Family::Geometric ? std::span<const ParameterSet>(meanSets)
                                                                             : std::span<const ParameterSet>(noSets);
    const Result<int> set = matchParameters(spec, sets);
    if (!set)
        return set.error();
    if (spec.family == Family::Integers || spec.family == Family::Empirical)
        return fromLists(spec);
    if (parameter(spec, "mean") < 0.0)
        return wrong(spec.family, "mean = " + text(parameter(spec, "mean")) + " must not be negative");
    switch (spec.family) {
    case Family::Poisson:
        return poisson(spec.family, parameter(spec, "mean"));
    case Family::NegativeBinomial:
        return negativeBinomial(spec);
    default:
        return geometric(spec);
    }
}

Result<std::vector<Law::Atom>> roundedAtoms(const State &law)
{
    const double first = std::max(0.0, std::floor(quantile(law, {1e-15, 1.0}) + 0.5));
    const double last = std::max(0.0, std::floor(quantile(law, {1.0, 1e-12}) + 0.5));
    if (last - first >= static_cast<double>(mostAtoms))
        return Error{"a count from " + text(first) + " to " + text(last) + " takes too many values: give it a smaller max"};
    std::vector<Law::Atom> atoms;
    Tails previous{0.0, 1.0};
    for (double n = first; n <= last; n += 1.0) {
        const Tails here = n < last ? tails(law, n + 0.5, true) : Tails{1.0, 0.0};
        atoms.push_back({n, previous.below < 0.5 ? here.below - previous.below : previous.above - here.above});
        previous = here;
    }
    return tidy(std::move(atoms));
}

Result<Bins> solveBins(const Distribution &spec)
{
    const Result<int> set = matchParameters(spec, noSets);
    if (!set)
        return set.error();
    if (spec.values.size() < 2)
        return wrong(spec.family, "edges needs at least two values");
    if (spec.weights.size() + 1 != spec.values.size())
        return wrong(spec.family, "weights has " + std::to_string(spec.weights.size()) + " items; "
                     + std::to_string(spec.values.size()) + " edges make " + std::to_string(spec.values.size() - 1) + " bins");
    Bins bins{spec.values, {0.0}};
    for (std::size_t i = 0; i < spec.values.size(); ++i) {
        if (!(std::fabs(spec.values[i]) <= largestNumber))
            return wrong(spec.family, "edges/" + std::to_string(i) + " is not a finite number up to 1e+100");
        if (i > 0 && !(spec.values[i] > spec.values[i - 1]))
            return wrong(spec.family, "edges/" + std::to_string(i) + " = " + text(spec.values[i]) + " must be above the edge before it");
    }
    for (std::size_t i = 0; i < spec.weights.size(); ++i) {
        const double w = spec.weights[i];
        if (!(w >= 0.0 && w <= largestNumber))
            return wrong(spec.family, "weights/" + std::to_string(i) + " = " + text(w) + " must be a finite number, not negative");
        bins.cumulative.push_back(bins.cumulative.back() + w);
    }
    const double total = bins.cumulative.back();
    if (!(total > 0.0))
        return wrong(spec.family, "weights sum to 0");
    for (double &c : bins.cumulative)
        c /= total;
    return bins;
}

} // namespace farthing::distribution
