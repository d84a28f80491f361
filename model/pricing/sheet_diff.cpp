// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/sheet_diff.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace farthing {
namespace {

struct NumberField {
    const char *name;
    std::optional<double> PriceRow::*value;
    bool isPrice;
};
/// Prices in the order of PriceCell.
constexpr std::array numbers{
    NumberField{"input", &PriceRow::input, true}, NumberField{"cached_input", &PriceRow::cachedInput, true},
    NumberField{"cache_write", &PriceRow::cacheWrite, true}, NumberField{"cache_write_1h", &PriceRow::cacheWrite1h, true},
    NumberField{"output", &PriceRow::output, true}, NumberField{"reasoning_output", &PriceRow::reasoningOutput, true},
    NumberField{"audio_input", &PriceRow::audioInput, true}, NumberField{"audio_output", &PriceRow::audioOutput, true},
    NumberField{"context_window", &PriceRow::contextWindow, false}, NumberField{"max_output", &PriceRow::maxOutput, false},
    NumberField{"cache_min_tokens", &PriceRow::cacheMinTokens, false}, NumberField{"cache_ttl_minutes", &PriceRow::cacheTtlMinutes, false},
    NumberField{"cache_step_tokens", &PriceRow::cacheStepTokens, false},
};
struct TextField {
    const char *name;
    std::string PriceRow::*value;
};
constexpr std::array texts{
    TextField{"kind", &PriceRow::kind}, TextField{"currency", &PriceRow::currency}, TextField{"effective_to", &PriceRow::effectiveTo},
    TextField{"retires_on", &PriceRow::retiresOn},
};
constexpr std::array<const char *, capabilityCount> capabilities{"tools", "json_schema", "vision", "prompt_caching", "reasoning"};

std::string text(double value)
{
    char digits[64];
    const bool fixed = value == 0 || (std::fabs(value) >= 1e-6 && std::fabs(value) < 1e15);
    const auto end = fixed ? std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr : std::to_chars(digits, digits + sizeof digits, value).ptr;
    return {digits, end};
}

std::string shown(const std::optional<double> &value, bool notApplicable)
{
    return value ? text(*value) : notApplicable ? "n/a" : "unknown";
}

const char *shown(Known known) { return known == Known::Yes ? "yes" : known == Known::No ? "no" : "unknown"; }

std::vector<FieldChange> changes(const PriceRow &before, const PriceRow &after)
{
    std::vector<FieldChange> out;
    const auto add = [&out](const char *field, const std::string &a, const std::string &b, bool isPrice, double ratio = 0) {
        if (a != b)
            out.push_back({field, a, b, isPrice, ratio});
    };
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto cell = [&](const PriceRow &row) { return shown(row.*numbers[i].value, numbers[i].isPrice && row.isNotApplicable(PriceCell(i))); };
        const std::optional<double> &a = before.*numbers[i].value, &b = after.*numbers[i].value;
        add(numbers[i].name, cell(before), cell(after), numbers[i].isPrice, a && b && *a > 0 && *b > 0 ? *b / *a : 0);
    }
    for (const TextField &field : texts)
        add(field.name, before.*field.value, after.*field.value, false);
    for (std::size_t i = 0; i < capabilities.size(); ++i)
        add(capabilities[i], shown(before.capabilities[i]), shown(after.capabilities[i]), false);
    const auto aliases = [](const PriceRow &row) {
        std::string list;
        for (const std::string &alias : row.aliases)
            list += (list.empty() ? "" : ";") + alias;
        return list;
    };
    add("aliases", aliases(before), aliases(after), false);
    return out;
}

} // namespace

std::string rowKey(const PriceRow &row)
{
    std::string key;
    for (const std::string &part : {row.provider, row.model, row.serviceTier, row.region, text(row.promptFromTokens), row.timeWindow, row.effectiveFrom})
        key += part + '\n';
    return key;
}

SheetDiff diffSheets(const PriceSheet &before, const PriceSheet &after)
{
    std::multimap<std::string, const PriceRow *> old; // a key may stand twice in a careless sheet: matched in order
    for (const PriceRow &row : before.rows)
        old.emplace(rowKey(row), &row);
    SheetDiff diff;
    for (const PriceRow &row : after.rows) {
        if (row.serviceTier == "standard" && row.promptFromTokens == 0 && row.timeWindow.empty() && row.retiresOn > after.date && !row.retiresOn.empty())
            diff.retiring.push_back(&row);
        const auto found = old.find(rowKey(row));
        if (found == old.end()) {
            diff.added.push_back(&row);
            continue;
        }
        std::vector<FieldChange> fields = changes(*found->second, row);
        if (fields.empty())
            ++diff.same;
        else
            diff.changed.push_back({found->second, &row, std::move(fields)});
        old.erase(found);
    }
    for (const auto &[key, row] : old)
        diff.gone.push_back(row);
    return diff;
}

} // namespace farthing
