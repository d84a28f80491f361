// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/judge_rows.h"

#include "data/prices/decimal.h"
#include "data/prices/sanity.h"

namespace farthing::data {
namespace {

bool isBase(const PriceRow &row) { return row.serviceTier == "standard" && row.promptFromTokens == 0 && row.timeWindow.empty(); }

bool sameDates(const PriceRow &a, const PriceRow &b)
{
    return a.effectiveFrom == b.effectiveFrom && a.effectiveTo == b.effectiveTo && a.region == b.region;
}

std::string nameOf(const PriceRow &row)
{
    std::string name = row.serviceTier;
    if (row.promptFromTokens > 0)
        name += " from " + formatDecimal(row.promptFromTokens) + " tokens";
    if (!row.timeWindow.empty())
        name += " " + row.timeWindow;
    if (!row.effectiveFrom.empty())
        name += " from " + row.effectiveFrom;
    return name;
}

/// Judges one row beside the one it departs from; doubts are remarked. False: the row is dropped.
bool keepRow(PriceRow &row, const PriceRow *base, Remarks &remarks)
{
    const std::string name = nameOf(row);
    const auto drop = [&](const std::string &reason) {
        remarks.emplace_back(Severity::Warning, "Refused the " + name + " row: " + reason + ".");
        return false;
    };
    if (const auto reason = implausible(row))
        return drop(*reason);
    if (base)
        if (const auto reason = implausibleBeside(row, *base))
            return drop(*reason);
    if (!row.input && !row.output)
        return drop("it has neither an input nor an output price");
    if (row.cacheWrite == 0.0 && row.input && *row.input > 0) {
        row.cacheWrite.reset(); // the file's way to say that a miss is plain input, not that it is free
        remarks.emplace_back(Severity::Info, "The cache write price of the " + name + " row is 0: written tokens count as plain input.");
    }
    if (row.cachedInput == 0.0 && row.input && *row.input > 0)
        remarks.emplace_back(Severity::Warning, "The cached input price of the " + name + " row is 0 beside a paid input: free?");
    if (row.cachedInput && row.input && *row.cachedInput > *row.input && *row.input > 0)
        remarks.emplace_back(Severity::Warning, "The cached input price of the " + name + " row, " + formatDecimal(*row.cachedInput)
                                 + ", is above its input price of " + formatDecimal(*row.input) + ": right column?");
    if ((row.kind == "embedding" || row.kind == "rerank") && row.input && *row.input > doubtfulEmbeddingPerMillion)
        remarks.emplace_back(Severity::Warning, "The input price of the " + name + " row, " + formatDecimal(*row.input)
                   + " per 1M tokens, is far above other models of its kind: right unit?");
    const bool answers = row.kind == "chat" || row.kind == "completion";
    if (answers && row.output == 0.0 && row.input && *row.input > 0) {
        row.output.reset();
        remarks.emplace_back(Severity::Warning, "The output price of the " + name + " row is 0 beside a paid input: taken as unknown.");
    } else if (answers && row.input == 0.0 && row.output && *row.output > 0) {
        remarks.emplace_back(Severity::Warning, "The input price of the " + name + " row is 0 beside a paid output: free, or billed per request?");
    } else if (answers && (!row.input || !row.output)) {
        remarks.emplace_back(Severity::Warning, std::string(row.input ? "The output" : "The input") + " price of the " + name + " row is unknown.");
    }
    return true;
}

} // namespace

std::string judgeRows(std::vector<PriceRow> &rows, Remarks &remarks)
{
    bool paid = false;
    for (const PriceRow &row : rows) {
        if (isBase(row))
            if (const auto reason = implausible(row))
                return *reason;
        paid |= (row.input && *row.input != 0) || (row.output && *row.output != 0);
    }
    std::vector<PriceRow> kept;
    for (PriceRow &row : rows) {
        const PriceRow *beside = nullptr; // the base as published, before its zeros were resolved
        for (const PriceRow &other : rows)
            if (&other != &row && isBase(other) && !isBase(row) && sameDates(other, row)) {
                beside = &other;
                break;
            }
        // A long-prompt row is measured by the step below it (four honest steps may add up to 12 times the first).
        if (!kept.empty() && kept.back().serviceTier == row.serviceTier && kept.back().timeWindow == row.timeWindow && sameDates(kept.back(), row))
            beside = &kept.back();
        if (PriceRow copy = row; keepRow(copy, beside, remarks))
            kept.push_back(std::move(copy));
    }
    rows = std::move(kept);
    if (rows.empty())
        return "none of its prices can be right";
    if (!paid)
        remarks.emplace_back(Severity::Warning, "Its prices are 0: free, or billed elsewhere?");
    return {};
}

} // namespace farthing::data
