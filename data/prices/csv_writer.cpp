// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/csv_numbers.h"
#include "data/prices/decimal.h"
#include "data/prices/other_tabs.h"

namespace farthing::data {
namespace {

const char *capabilityText(Known known)
{
    return known == Known::Yes ? "yes" : known == Known::No ? "no" : "";
}

TabCell cellOf(const PriceRow &row, Column column)
{
    for (std::size_t i = 0; i < numberColumns.size(); ++i)
        if (numberColumns[i].column == column) {
            const std::optional<double> &value = row.*numberColumns[i].field;
            if (value)
                return {formatDecimal(*value), true};
            return {numberColumns[i].isPrice && row.isNotApplicable(priceCell(i)) ? "n/a" : "", false};
        }
    const auto capability = [&row](Capability which) { return TabCell{capabilityText(row.capabilities[std::size_t(which)]), false}; };
    switch (column) {
    case Column::Provider: return {row.provider};
    case Column::Model: return {row.model};
    case Column::Aliases: {
        std::string joined;
        for (const std::string &alias : row.aliases)
            joined.append(joined.empty() ? "" : ";").append(alias);
        return {joined};
    }
    case Column::Kind: return {row.kind};
    case Column::ServiceTier: return {row.serviceTier};
    case Column::Region: return {row.region};
    case Column::TimeWindow: return {row.timeWindow};
    case Column::PromptFromTokens: return {formatDecimal(row.promptFromTokens), true};
    case Column::Currency: return {row.currency};
    case Column::Per: return {"1M tokens"};
    case Column::EffectiveFrom: return {row.effectiveFrom};
    case Column::EffectiveTo: return {row.effectiveTo};
    case Column::RetiresOn: return {row.retiresOn};
    case Column::Source: return {row.source};
    case Column::CheckedOn: return {row.checkedOn};
    case Column::Notes: return {row.notes};
    case Column::Tools: return capability(Capability::Tools);
    case Column::JsonSchema: return capability(Capability::JsonSchema);
    case Column::Vision: return capability(Capability::Vision);
    case Column::PromptCaching: return capability(Capability::PromptCaching);
    case Column::Reasoning: return capability(Capability::Reasoning);
    default: return {};
    }
}

} // namespace

std::string unmistakable(std::string text)
{
    const std::size_t point = text.find('.');
    if (point != std::string::npos && text.size() - point == 4 && text.find('e') == std::string::npos)
        text += '0';
    return text;
}

std::vector<std::vector<TabCell>> priceCells(const PriceSheet &sheet)
{
    std::vector<std::vector<TabCell>> out(1);
    for (std::size_t i = 0; i < columnCount; ++i)
        out[0].push_back({columnName(Column(i))});
    for (const PriceRow &row : sheet.rows) {
        std::vector<TabCell> cells;
        for (std::size_t i = 0; i < columnCount; ++i)
            cells.push_back(cellOf(row, Column(i)));
        out.push_back(std::move(cells));
    }
    return out;
}

std::string writePriceCsv(const PriceSheet &sheet) { return writeTabCsv(TabKind::TokenPrices, sheet); }

} // namespace farthing::data
