// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet holds beside token prices: charges by other meters, capacity and GPU prices, exchange rates, discounts.
#pragma once
#include <optional>
#include <string>

namespace farthing {

/// One price that is not per text token: a search, a page, an image token, a second of audio.
struct Charge {
    std::string provider, model, meter;    ///< meter: web_search, image_input, page, …
    std::optional<double> price;           ///< `currency` per `per`; absent = unknown, 0 = free, never negative
    std::string per;                       ///< unit with its quantity: "1000 searches", "1M tokens", "1 image"
    std::string currency = "USD";
    std::string serviceTier, region;       ///< empty: any
    std::optional<double> unitsFrom, unitsTo, freeUnits; ///< counts of the unit, ends included
    std::string freePeriod, minBillable;   ///< as written: "month", "10 s"
    std::string effectiveFrom, effectiveTo; ///< ISO dates, half-open; empty: open
    std::string source, notes;
    std::string file;                      ///< provenance: file name
    int fileRow = 0;                       ///< provenance: 1-based row or entry number
    bool operator==(const Charge &) const = default;
};

/// Capacity bought by time: provisioned throughput, model units, GPUs.
struct CapacityPrice {
    std::string provider, item;
    std::string type;                      ///< ptu, model_unit, gpu_on_demand, gpu_spot, gpu_reserved
    std::string region;
    std::optional<double> price;           ///< `currency` per `per`; absent = unknown
    std::string per;                       ///< unit-hour, instance-hour, accelerator-hour
    std::string currency = "USD";
    std::optional<double> minUnits, increment, termMonths, includedCapacity;
    std::string capacityUnit, overflow;    ///< overflow: block, spill
    std::string effectiveFrom, effectiveTo, source, notes;
    std::string accelerator;               ///< "H100", or empty when the item is not a GPU
    std::optional<double> accelerators;    ///< per instance, > 0
    std::optional<double> memoryGib;       ///< of one accelerator
    std::string file;
    int fileRow = 0;
    bool operator==(const CapacityPrice &) const = default;
};

/// An exchange rate, or a change of list prices that was negotiated.
struct Adjustment {
    std::string type;                      ///< fx, discount, uplift, volume_tier
    std::string scope, key;                ///< fx: currency and the currency it is told in; else provider and what
    std::optional<double> value;           ///< fx: `key` per unit of `scope`; else percent when `percent`, negative = cheaper
    bool percent = false;
    std::string asOf, notes;
    std::string file;
    int fileRow = 0;
    bool operator==(const Adjustment &) const = default;
};

} // namespace farthing
