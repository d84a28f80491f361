// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/peers.h"

#include "data/prices/decimal.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace farthing::data {
namespace {

struct Meter {
    const char *name;
    std::optional<double> PriceRow::*price;
};
constexpr Meter meters[] = {{"input", &PriceRow::input}, {"output", &PriceRow::output}};

std::string sharedName(const PriceRow &row)
{
    const std::size_t slash = row.model.rfind('/');
    std::string name = row.model.substr(slash == std::string::npos ? 0 : slash + 1);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(c < 128 ? std::tolower(c) : c); });
    return name + '\n' + row.currency;
}

bool isBase(const PriceRow &row) { return row.serviceTier == "standard" && row.promptFromTokens == 0 && row.timeWindow.empty(); }

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Three significant digits, for messages.
std::string rounded(double value)
{
    const double shown = std::clamp(value, 1e-15, 1e15), scale = std::pow(10.0, 2 - std::floor(std::log10(shown)));
    return formatDecimal(std::round(shown * scale) / scale);
}

} // namespace

void doubtBesidePeers(PriceImport &import)
{
    std::map<std::string, std::vector<const PriceRow *>> groups;
    for (const PriceRow &row : import.sheet.rows)
        if (isBase(row))
            groups[sharedName(row)].push_back(&row);
    for (const auto &[name, rows] : groups) {
        if (rows.size() < leastPeers)
            continue;
        for (const Meter &meter : meters) {
            std::map<std::string, double> byProvider; // one each: a seller with many rows is one opinion
            for (const PriceRow *row : rows)
                if (const auto &price = row->*meter.price; price && *price > 0)
                    byProvider.try_emplace(row->provider, *price);
            if (byProvider.size() < leastPeers)
                continue;
            std::vector<double> prices;
            for (const auto &[provider, price] : byProvider)
                prices.push_back(price);
            const double median = medianOf(std::move(prices));
            for (const PriceRow *row : rows) {
                const auto &price = row->*meter.price;
                const double ratio = price ? *price / median : 1;
                if (!price || !(*price > 0) || (ratio <= maxPeerRatio && ratio >= 1 / maxPeerRatio))
                    continue;
                import.issues.push_back({Severity::Warning, row->file + ":" + std::to_string(row->fileRow),
                                         row->provider + "/" + row->model + ": its " + meter.name + " price of " + formatDecimal(*price) + " is " + rounded(ratio)
                                             + " times the median of " + std::to_string(byProvider.size()) + " providers, " + formatDecimal(median) + ": right unit?"});
            }
        }
    }
}

} // namespace farthing::data
