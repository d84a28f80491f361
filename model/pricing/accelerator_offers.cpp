// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/accelerator_offers.h"

#include "model/serving/catalogue.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>

namespace farthing {
namespace {

constexpr double memoryTolerance = 0.15; // lists write GiB, GB and what is usable

/// "a100-80gb" of "A100 80GB": lower case, one kind of separator.
std::string plain(const std::string &name)
{
    std::string out;
    for (const char c : name)
        out += std::isalnum(static_cast<unsigned char>(c)) ? static_cast<char>(std::tolower(static_cast<unsigned char>(c))) : '-';
    return out;
}

std::string familyOf(const std::string &plainName) { return plainName.substr(0, plainName.find('-')); }

/// GB in a name such as "a100-80gb".
std::optional<double> memoryIn(const std::string &plainName)
{
    const std::size_t unit = plainName.find("gb");
    std::size_t from = unit;
    while (from != std::string::npos && from > 0 && std::isdigit(static_cast<unsigned char>(plainName[from - 1])))
        --from;
    if (unit == std::string::npos || from == unit || unit - from > 4)
        return std::nullopt;
    return std::stod(plainName.substr(from, unit - from));
}

bool disagree(const std::optional<double> &a, const std::optional<double> &b) { return a && b && std::fabs(*a - *b) > memoryTolerance * std::max(*a, *b); }

bool isOf(const CapacityPrice &price, const Pool &pool)
{
    const std::string wanted = plain(pool.accelerator), offered = plain(price.accelerator), words = offered + '-' + plain(price.item);
    if (offered.empty() || familyOf(wanted) != familyOf(offered))
        return false;
    const serving::Accelerator *known = serving::findAccelerator(pool.accelerator);
    std::optional<double> memory = pool.hardware.memoryGigabytes;
    if (!memory)
        memory = known ? std::optional(known->gigabytes) : memoryIn(wanted);
    const std::optional<double> stated = memoryIn(offered);
    if (disagree(memory, stated) || (!stated && disagree(memory, price.memoryGib)))
        return false;
    const bool pcie = wanted.find("pcie") != std::string::npos;
    return pcie ? words.find("sxm") == std::string::npos : words.find("pcie") == std::string::npos || !known;
}

} // namespace

std::vector<AcceleratorOffer> acceleratorOffers(std::span<const PriceSheet *const> sheets, const Plan &plan, const Pool &pool, const std::string &type, std::size_t &otherCurrency)
{
    std::vector<AcceleratorOffer> offers;
    otherCurrency = 0;
    const std::string &date = plan.prices.asOf;
    for (const PriceSheet *sheet : sheets)
        for (const CapacityPrice &price : sheet->capacity) {
            const bool holds = (price.effectiveFrom.empty() || price.effectiveFrom <= date) && (price.effectiveTo.empty() || date < price.effectiveTo);
            if (price.type != type || !price.price || !(*price.price > 0) || !holds || !isOf(price, pool))
                continue;
            const double parts = price.per == "accelerator-hour" ? 1 : price.per == "instance-hour" ? price.accelerators.value_or(0) : 0;
            if (!(parts > 0))
                continue;
            double rate = 1;
            if (price.currency != plan.currency) {
                const auto found = plan.fx.rates.find(price.currency);
                if (found == plan.fx.rates.end()) {
                    ++otherCurrency;
                    continue;
                }
                rate = found->second;
            }
            offers.push_back({&price, std::round(*price.price / parts * rate * 1e6) / 1e6}); // a share of an instance, to a millionth
        }
    std::stable_sort(offers.begin(), offers.end(), [](const AcceleratorOffer &a, const AcceleratorOffer &b) { return a.perHour < b.perHour; });
    return offers;
}

} // namespace farthing
