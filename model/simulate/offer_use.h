// SPDX-License-Identifier: GPL-3.0-or-later
// What a task uses of one model, for what is agreed with its provider.
#pragma once
#include <string>

namespace farthing {

/// Money at list prices after the plan's discounts.
struct OfferUse {
    std::string model;                  ///< "provider/model", as named in the plan
    double spend = 0;                   ///< money per attempted task for tokens, those of embeddings included
    double fees = 0;                    ///< money per attempted task for the sheet's other charges
    double input = 0;                   ///< tokens per attempted task, written to the cache or not
    double cached = 0;                  ///< tokens read from the cache
    double output = 0;                  ///< visible and reasoning tokens
    std::string provider() const { return model.substr(0, model.find('/')); }
    void add(const OfferUse &other, double weight)
    {
        spend += weight * other.spend;
        fees += weight * other.fees;
        input += weight * other.input;
        cached += weight * other.cached;
        output += weight * other.output;
    }
    bool operator==(const OfferUse &) const = default;
};

} // namespace farthing
