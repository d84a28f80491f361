// SPDX-License-Identifier: GPL-3.0-or-later
// Prices as published: dated, hashed, immutable.
#pragma once
#include "model/core/issue.h"
#include "model/core/result.h"
#include "model/pricing/charges.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace farthing {

enum class Capability { Tools, JsonSchema, Vision, PromptCaching, Reasoning };
inline constexpr int capabilityCount = 5;
enum class Known { Unknown, No, Yes };

/// The prices of a row, for its cells that say "not applicable".
enum class PriceCell { Input, CachedInput, CacheWrite, CacheWrite1h, Output, ReasoningOutput, AudioInput, AudioOutput };

/// One row of a rate card. Prices are per ONE MILLION tokens in `currency`; absent = unknown, 0 = free.
struct PriceRow {
    std::string provider, model;
    std::vector<std::string> aliases;
    std::string kind = "chat";             ///< chat, embedding, rerank, …
    std::string serviceTier = "standard";  ///< standard, batch, flex, priority
    std::string region;                    ///< empty: any
    double promptFromTokens = 0;           ///< applies to prompts of at least this many tokens
    std::string timeWindow;                ///< "Mon-Fri 01:00-04:00,06:00-10:00 UTC"; empty: always
    std::string currency = "USD";
    std::optional<double> input, cachedInput, cacheWrite, cacheWrite1h, output, reasoningOutput, audioInput, audioOutput;
    unsigned notApplicable = 0;            ///< bit 1 << PriceCell: the meter does not exist, which is neither unknown nor free
    std::optional<double> contextWindow, maxOutput, cacheMinTokens, cacheTtlMinutes;
    std::optional<double> cacheStepTokens; ///< above the minimum, what is cached grows by whole steps of so many tokens; 0: by single ones
    std::string effectiveFrom, effectiveTo; ///< ISO dates, half-open [from, to); empty: open
    std::string retiresOn, checkedOn, source, notes;
    std::array<Known, capabilityCount> capabilities{};
    std::string file;                      ///< provenance: file name
    int fileRow = 0;                       ///< provenance: 1-based row or entry number
    bool isNotApplicable(PriceCell cell) const { return (notApplicable >> unsigned(cell)) & 1u; }
    bool operator==(const PriceRow &) const = default;
};

struct PriceSheet {
    std::string name, date;                ///< date: ISO, of the sheet
    std::string hash;                      ///< SHA-256 of the canonical rows, lower-case hex
    std::vector<PriceRow> rows;
    std::vector<Charge> charges;
    std::vector<CapacityPrice> capacity;
    std::vector<Adjustment> adjustments;
    bool operator==(const PriceSheet &) const = default;
};

} // namespace farthing
