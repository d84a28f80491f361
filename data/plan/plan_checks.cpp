// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of uncertain numbers, and laws whose parameters are uncertain.
#include "data/plan/plan_reader.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace farthing::data {
namespace {

/// As a person writes it: 100000, not 1e+05.
std::string shown(double value)
{
    const double size = std::abs(value);
    if (!(size < 1e15) || (size < 1e-6 && size > 0))
        return writeJson(Json(value), 0);
    char buffer[64];
    return std::string(buffer, std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr);
}

Error outside(const std::string &what, double value, double low, double high)
{
    const std::string range = high == std::numeric_limits<double>::infinity() ? "below " + shown(low)
                                                                               : "outside " + shown(low) + " to " + shown(high);
    return Error{what + shown(value) + " is " + range + "."};
}

struct Part {
    Number *number;
    Scale scale;
};

void collect(Distribution &law, std::vector<Part> &parts)
{
    const auto add = [&](Number &number, Scale scale) {
        if (!number.isFixed())
            parts.push_back({&number, scale});
    };
    for (auto &[key, number] : law.parameters)
        add(number, Scale::Positive);
    for (auto &[key, number] : law.caps)
        add(number, Scale::Positive);
    for (Spike &spike : law.spikes) {
        add(spike.at, Scale::Positive);
        add(spike.weight, Scale::Bounded);
    }
    for (Component &component : law.components) {
        add(component.weight, Scale::Positive);
        collect(component.law, parts);
    }
}

Status checkFixedLaw(const Distribution &law, bool isCount, double high)
{
    const Result<Law> made = isCount ? Law::makeCount(law) : Law::make(law);
    if (!made)
        return made.error();
    // A law is bounded in probability: the part beyond one in a million does not refuse a plan.
    if (const double top = made->quantile(1 - 1e-6); !(top <= high))
        return Error{"One draw in a million is " + shown(std::round(top)) + ", more than " + shown(high) + ". Add a \"max\" or narrow the law."};
    return Nothing{};
}

/// Levels of the check: the ends in all combinations first, then points spread evenly (additive recurrence).
double levelOf(std::size_t draw, std::size_t part, std::size_t corners)
{
    if (draw < corners)
        return (draw >> part) & 1 ? 0.999 : 0.001;
    const double step = std::sqrt(static_cast<double>(2 + 3 * part * part + part));
    return 0.001 + 0.998 * std::fmod(0.5 + step * static_cast<double>(draw), 1.0);
}

} // namespace

Status checkNumber(const Number &number, Scale scale, double low, double high)
{
    if (number.isFixed()) {
        const double value = number.fixed();
        return value >= low && value <= high ? Status(Nothing{}) : Status(outside("", value, low, high));
    }
    for (const double u : {0.001, 0.1, 0.5, 0.9, 0.999}) {
        const Result<double> value = uncertainQuantile(number, scale, u);
        if (!value)
            return value.error();
        if (!(*value >= low && *value <= high))
            return outside("Its P" + shown(u * 100) + ", ", *value, low, high);
    }
    return Nothing{};
}

Status checkLaw(const Distribution &law, bool isCount, double high)
{
    Distribution drawn = law;
    std::vector<Part> parts;
    collect(drawn, parts);
    if (parts.empty())
        return checkFixedLaw(law, isCount, high);
    std::vector<Number> forms;
    for (const Part &part : parts) {
        if (std::holds_alternative<Ref>(part.number->form))
            return Nothing{};
        forms.push_back(*part.number);
    }
    const std::size_t corners = parts.size() <= 4 ? std::size_t(1) << parts.size() : 0, draws = corners + 100;
    std::size_t without = 0;
    std::string first;
    for (std::size_t draw = 0; draw < draws; ++draw) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Result<double> value = uncertainQuantile(forms[i], parts[i].scale, levelOf(draw, i, corners));
            if (!value)
                return value.error();
            *parts[i].number = *value;
        }
        const Status made = checkFixedLaw(drawn, isCount, high);
        if (!made && without++ == 0)
            first = made.error().message;
    }
    if (without == 0)
        return Nothing{};
    return Error{"For " + std::to_string(without) + " of " + std::to_string(draws) + " tried values of its uncertain parameters there is no law ("
                 + first + "). State the mean and sd, or make one parameter uncertain only within the bounds of the others."};
}

} // namespace farthing::data
