// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/charge_price.h"

#include "model/pricing/near_names.h"
#include "model/pricing/rate_card.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace farthing {
namespace {

/// How closely a row fits: the model counts more than the tier, the tier more than the region. -1: not at all.
int fit(const Charge &row, const std::string &provider, const std::set<std::string> &names, const ChargeQuery &query, const std::string &asOf)
{
    const bool everyModel = row.model.empty() || row.model == "*";
    const bool dated = (row.effectiveFrom.empty() || row.effectiveFrom <= asOf) && (row.effectiveTo.empty() || asOf < row.effectiveTo);
    if (row.provider != provider || !dated || (!everyModel && !names.contains(row.model))
        || (!row.serviceTier.empty() && row.serviceTier != serviceName(query.service)) || (!row.region.empty() && row.region != query.region))
        return -1;
    return (everyModel ? 0 : 4) + (row.serviceTier.empty() ? 0 : 2) + (row.region.empty() ? 0 : 1);
}

std::string origin(const Charge &row)
{
    return row.file.empty() && row.fileRow == 0 ? "" : " (" + row.file + " row " + std::to_string(row.fileRow) + ")";
}

} // namespace

Result<ChargeUnit> parseChargeUnit(std::string_view text)
{
    const Error fault{"\"" + std::string(text.substr(0, 60)) + "\" is no unit of a price: write a number and what is counted, such as \"1000 searches\", \"1M tokens\" or \"1 image\""};
    ChargeUnit unit;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), unit.quantity, std::chars_format::fixed);
    if (wrong != std::errc() || !(unit.quantity > 0) || !std::isfinite(unit.quantity))
        return fault;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.starts_with('K') || text.starts_with('M')) {
        unit.quantity *= text.front() == 'K' ? 1e3 : 1e6;
        text.remove_prefix(1);
    }
    if (!text.starts_with(' '))
        return fault;
    text.remove_prefix(1);
    const auto part = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '-' || c == '_'; };
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || !std::all_of(text.begin(), text.end(), part))
        return fault;
    unit.name = std::string(text);
    return unit;
}

std::optional<double> findCharge(const PriceSheet &sheet, const Plan &plan, const ChargeQuery &query, Issues &issues)
{
    const std::string what = "Stage \"" + query.stage + "\" pays " + query.meter + " of " + query.model;
    const auto fail = [&](const std::string &message) {
        issues.push_back({Severity::Error, query.path, what + ", " + message});
        return std::nullopt;
    };
    const std::size_t slash = query.model.find('/');
    const std::string provider = query.model.substr(0, slash), name = slash == std::string::npos ? "" : query.model.substr(slash + 1);
    std::set<std::string> names{name};
    for (const PriceRow &row : sheet.rows)
        if (row.provider == provider && (row.model == name || std::find(row.aliases.begin(), row.aliases.end(), name) != row.aliases.end())) {
            names.insert(row.model);
            names.insert(row.aliases.begin(), row.aliases.end());
        }
    const Charge *found = nullptr, *second = nullptr;
    int best = -1;
    bool steps = false;
    std::set<std::string> meters;
    for (const Charge &row : sheet.charges) {
        const int here = fit(row, provider, names, query, plan.prices.asOf);
        if (here >= 0)
            meters.insert(row.meter);
        if (here < 0 || row.meter != query.meter || here < best)
            continue;
        second = here == best ? found : nullptr;
        steps = row.unitsFrom || row.unitsTo || (here == best && steps);
        found = &row;
        best = here;
    }
    if (!found)
        return fail("which the sheet \"" + sheet.name + "\" does not price on " + plan.prices.asOf
                    + (meters.empty() ? ": it has no other charges of that model. Enter the price under tools, or add a row."
                                      : ". It prices " + joinNames({meters.begin(), meters.end()}) + " of that model."));
    if (steps)
        return fail("whose price goes by how many are used (units_from, units_to)" + origin(*found)
                        + ". Such a price cannot be computed here: enter what one unit costs you under tools, or make it one row.");
    if (second)
        return fail("which has two prices:" + origin(*second) + " and" + origin(*found) + ". Remove one or give them dates.");
    if (found->freeUnits && *found->freeUnits > 0)
        return fail("of which some are free (free_units)" + origin(*found)
                        + ". Free units cannot be computed here: enter what one unit costs you in the mean under tools, or remove them from the row.");
    if (!found->minBillable.empty())
        return fail("billed for at least " + found->minBillable + origin(*found)
                        + ". A least amount cannot be computed here: enter what one unit costs you under tools, or remove it from the row.");
    if (!found->price)
        return fail("which has no price" + origin(*found) + ". Unknown is not free: enter the price.");
    const Result<ChargeUnit> unit = parseChargeUnit(found->per);
    if (!unit)
        return fail("whose price is unreadable" + origin(*found) + ": " + unit.error().message + ".");
    if (!query.unit.empty() && unit->name != query.unit)
        return fail("whose price is per \"" + found->per + "\"" + origin(*found) + ", where " + query.unit + " are counted. State the price in the plan, or mend the row.");
    double rate = 1;
    if (found->currency != plan.currency) {
        const auto fx = plan.fx.rates.find(found->currency);
        if (fx == plan.fx.rates.end() || !(fx->second > 0))
            return fail("priced in " + found->currency + ", while the plan is in " + plan.currency + ": add an exchange rate for "
                        + found->currency + " (" + plan.currency + " per " + found->currency + ").");
        rate = fx->second;
    }
    return *found->price * rate / unit->quantity;
}

} // namespace farthing
