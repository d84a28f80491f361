// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/sanity.h"

#include "data/prices/decimal.h"

#include <array>
#include <cmath>

namespace farthing::data {
namespace {

struct Meter {
    const char *name;
    std::optional<double> PriceRow::*price;
    bool answer;
};

constexpr std::array meters{
    Meter{"input", &PriceRow::input, false},
    Meter{"cached input", &PriceRow::cachedInput, false},
    Meter{"cache write", &PriceRow::cacheWrite, false},
    Meter{"1 h cache write", &PriceRow::cacheWrite1h, false},
    Meter{"audio input", &PriceRow::audioInput, true},
    Meter{"output", &PriceRow::output, true},
    Meter{"reasoning", &PriceRow::reasoningOutput, true},
    Meter{"audio output", &PriceRow::audioOutput, true},
};

bool likeDollars(const std::string &currency)
{
    for (const char *code : {"USD", "EUR", "GBP", "CHF", "CAD", "AUD"})
        if (currency == code)
            return true;
    return false;
}

/// Three significant digits, for messages.
std::string rounded(double value)
{
    const double scale = std::pow(10.0, 2 - std::floor(std::log10(value)));
    return formatDecimal(std::round(value * scale) / scale);
}

} // namespace

std::optional<std::string> implausible(const PriceRow &row)
{
    for (const Meter &meter : meters) {
        const std::optional<double> &price = row.*meter.price;
        if (!price)
            continue;
        if (!std::isfinite(*price))
            return std::string("the ") + meter.name + " price is not a finite number";
        if (*price < 0)
            return std::string("the ") + meter.name + " price is negative: it stands for \"varies\" or is a mistake";
        const double most = meter.answer ? maxOutputPerMillion : maxInputPerMillion;
        if (likeDollars(row.currency) && *price > most)
            return std::string("the ") + meter.name + " price of " + formatDecimal(*price) + " " + row.currency
                + " per 1M tokens is above " + formatDecimal(most) + ": likely wrong unit";
    }
    return std::nullopt;
}

std::optional<std::string> implausibleBeside(const PriceRow &row, const PriceRow &base)
{
    for (const Meter &meter : meters) {
        const std::optional<double> &price = row.*meter.price, &basePrice = base.*meter.price;
        if (!price || !basePrice || !(*basePrice > 0) || !(*price > 0))
            continue;
        const double ratio = *price / *basePrice;
        if (ratio > maxTierRatio || ratio < minTierRatio)
            return std::string("its ") + meter.name + " price of " + formatDecimal(*price) + " is " + rounded(ratio)
                + " times the "
                + (base.serviceTier == row.serviceTier ? "lower step's" : "standard") + " price of " + formatDecimal(*basePrice) + ": likely a slipped decimal";
    }
    return std::nullopt;
}

} // namespace farthing::data
