// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/decimal.h"
#include "data/prices/import.h"
#include "data/prices/price_columns.h"

namespace farthing::data {
namespace {

/// A number that no dialect can misread: "3.125" could be a thousand, "3.1250" cannot.
std::string numberText(double value)
{
    std::string text = formatDecimal(value);
    const std::size_t point = text.find('.');
    if (point != std::string::npos && text.size() - point == 4 && text.find('e') == std::string::npos)
        text += '0';
    return text;
}

std::string text(const std::string &value) { return csvCell(guardFormula(value)); }

const char *capabilityText(Known known)
{
    return known == Known::Yes ? "yes" : known == Known::No ? "no" : "";
}

std::string cellOf(const PriceRow &row, Column column)
{
    for (std::size_t i = 0; i < numberColumns.size(); ++i)
        if (numberColumns[i].column == column) {
            const std::optional<double> &value = row.*numberColumns[i].field;
            return value ? numberText(*value) : numberColumns[i].isPrice && row.isNotApplicable(priceCell(i)) ? "n/a" : std::string();
        }
    const auto capability = [&row](Capability which) { return std::string(capabilityText(row.capabilities[std::size_t(which)])); };
    switch (column) {
    case Column::Provider: return text(row.provider);
    case Column::Model: return text(row.model);
    case Column::Aliases: {
        std::string joined;
        for (const std::string &alias : row.aliases)
            joined.append(joined.empty() ? "" : ";").append(alias);
        return text(joined);
    }
    case Column::Kind: return text(row.kind);
    case Column::ServiceTier: return text(row.serviceTier);
    case Column::Region: return text(row.region);
    case Column::TimeWindow: return text(row.timeWindow);
    case Column::PromptFromTokens: return numberText(row.promptFromTokens);
    case Column::Currency: return text(row.currency);
    case Column::Per: return "1M tokens";
    case Column::EffectiveFrom: return text(row.effectiveFrom);
    case Column::EffectiveTo: return text(row.effectiveTo);
    case Column::RetiresOn: return text(row.retiresOn);
    case Column::Source: return text(row.source);
    case Column::CheckedOn: return text(row.checkedOn);
    case Column::Notes: return text(row.notes);
    case Column::Tools: return capability(Capability::Tools);
    case Column::JsonSchema: return capability(Capability::JsonSchema);
    case Column::Vision: return capability(Capability::Vision);
    case Column::PromptCaching: return capability(Capability::PromptCaching);
    case Column::Reasoning: return capability(Capability::Reasoning);
    default: return {};
    }
}

} // namespace

std::string writePriceCsv(const PriceSheet &sheet)
{
    std::string out;
    for (std::size_t i = 0; i < columnCount; ++i)
        out.append(i ? "," : "").append(columnName(Column(i)));
    out += '\n';
    for (const PriceRow &row : sheet.rows) {
        for (std::size_t i = 0; i < columnCount; ++i)
            out.append(i ? "," : "").append(cellOf(row, Column(i)));
        out += '\n';
    }
    return out;
}

} // namespace farthing::data
