// SPDX-License-Identifier: GPL-3.0-or-later
// Which parameters a family takes, and what is said about the wrong ones.
#include "model/distribution/families.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace farthing::distribution {
namespace {

std::string listed(ParameterSet set)
{
    std::string out = "(";
    for (std::size_t i = 0; i < set.size(); ++i)
        out += (i ? ", " : "") + std::string(set[i]);
    return out + ")";
}

std::string listed(std::span<const ParameterSet> sets)
{
    if (sets.size() == 1 && sets[0].empty())
        return "it takes no parameters";
    std::string out = "it takes ";
    for (std::size_t i = 0; i < sets.size(); ++i)
        out += (i == 0 ? "" : i + 1 == sets.size() ? " or " : ", ") + listed(sets[i]);
    return out;
}

bool holds(ParameterSet set, const std::string &name)
{
    return std::any_of(set.begin(), set.end(), [&](const char *n) { return name == n; });
}

} // namespace

const char *nameOf(Family family)
{
    static constexpr const char *names[] = {"lognormal", "gamma", "weibull", "normal", "uniform", "triangular", "pert",
                                            "mixture", "histogram", "empirical", "poisson", "negative_binomial",
                                            "geometric", "integers"};
    return names[static_cast<int>(family)];
}

std::string text(double value)
{
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    return std::string(buffer, end.ptr);
}

Error wrong(Family family, const std::string &message)
{
    return Error{std::string(nameOf(family)) + ": " + message};
}

Result<double> plainNumber(const Number &number, const std::string &name)
{
    const double *value = std::get_if<double>(&number.form);
    if (!value)
        return Error{name + " is not a fixed number: resolve uncertain values and references first"};
    if (!std::isfinite(*value))
        return Error{name + " is not a finite number"};
    if (std::fabs(*value) > largestNumber)
        return Error{name + " = " + text(*value) + " is too large (limit 1e+100)"};
    return *value;
}

Result<int> matchParameters(const Distribution &spec, std::span<const ParameterSet> sets)
{
    for (const auto &[name, number] : spec.parameters) {
        const double *value = std::get_if<double>(&number.form);
        if (value && std::fabs(*value) <= largestNumber)
            continue;
        const Result<double> plain = plainNumber(number, name);
        if (!plain)
            return wrong(spec.family, plain.error().message);
    }
    for (std::size_t i = 0; i < sets.size(); ++i)
        if (sets[i].size() == spec.parameters.size()
            && std::all_of(sets[i].begin(), sets[i].end(), [&](const char *n) { return spec.parameters.count(n) > 0; }))
            return static_cast<int>(i);
    for (const auto &[name, number] : spec.parameters)
        if (std::none_of(sets.begin(), sets.end(), [&](ParameterSet s) { return holds(s, name); }))
            return wrong(spec.family, "unknown parameter " + name + ": " + listed(sets));
    std::size_t best = 0, most = 0;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto given = static_cast<std::size_t>(
            std::count_if(sets[i].begin(), sets[i].end(), [&](const char *n) { return spec.parameters.count(n) > 0; }));
        if (given > most) {
            best = i;
            most = given;
        }
    }
    for (const char *name : sets[best])
        if (!spec.parameters.count(name))
            return wrong(spec.family, std::string(name) + " is missing: " + listed(sets));
    for (const auto &[name, number] : spec.parameters)
        if (!holds(sets[best], name))
            return wrong(spec.family, name + " is one too many beside " + listed(sets[best]) + ": " + listed(sets));
    return wrong(spec.family, listed(sets));
}

double parameter(const Distribution &spec, const char *name)
{
    return spec.parameters.find(name)->second.fixed();
}

} // namespace farthing::distribution
