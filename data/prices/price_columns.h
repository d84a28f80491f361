// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the token_prices sheet, shared by the CSV importer and the export.
#pragma once
#include "data/prices/csv_reader.h"
#include "model/pricing/price_sheet.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farthing::data {

enum class Column {
    Provider, Model, Aliases, Kind, ServiceTier, Region, PromptFromTokens, TimeWindow, Currency, Per,
    Input, CachedInput, CacheWrite, CacheWrite1h, Output, ReasoningOutput, AudioInput, AudioOutput,
    ContextWindow, MaxOutput, CacheMinTokens, CacheTtlMinutes, EffectiveFrom, EffectiveTo, RetiresOn,
    Source, CheckedOn, Notes, Tools, JsonSchema, Vision, PromptCaching, Reasoning, CacheStepTokens, Count
};
inline constexpr std::size_t columnCount = std::size_t(Column::Count);

const char *columnName(Column column);
/// The column of a name ("cached_input", "Cached Input"), or nothing.
std::optional<Column> columnNamed(std::string_view name);

/// Prices in the order of PriceCell, then limits: the fields of a row that are numbers.
struct NumberColumn {
    Column column;
    std::optional<double> PriceRow::*field;
    bool isPrice;                                      ///< in `currency` per `per` tokens
};
inline constexpr std::array numberColumns{
    NumberColumn{Column::Input, &PriceRow::input, true},
    NumberColumn{Column::CachedInput, &PriceRow::cachedInput, true},
    NumberColumn{Column::CacheWrite, &PriceRow::cacheWrite, true},
    NumberColumn{Column::CacheWrite1h, &PriceRow::cacheWrite1h, true},
    NumberColumn{Column::Output, &PriceRow::output, true},
    NumberColumn{Column::ReasoningOutput, &PriceRow::reasoningOutput, true},
    NumberColumn{Column::AudioInput, &PriceRow::audioInput, true},
    NumberColumn{Column::AudioOutput, &PriceRow::audioOutput, true},
    NumberColumn{Column::ContextWindow, &PriceRow::contextWindow, false},
    NumberColumn{Column::MaxOutput, &PriceRow::maxOutput, false},
    NumberColumn{Column::CacheMinTokens, &PriceRow::cacheMinTokens, false},
    NumberColumn{Column::CacheTtlMinutes, &PriceRow::cacheTtlMinutes, false},
    NumberColumn{Column::CacheStepTokens, &PriceRow::cacheStepTokens, false},
};

/// The PriceCell of the price column at `index` of numberColumns.
constexpr PriceCell priceCell(std::size_t index) { return PriceCell(index); }
static_assert(numberColumns[std::size_t(PriceCell::AudioOutput)].column == Column::AudioOutput);

/// Where each column stands in a file.
class ColumnMap {
public:
    /// Reads a header record; unknown and repeated names are kept aside. `chosen` maps titles (or "#3" for the third
    /// column) to column names and comes before the titles' own names; "-" leaves a column out.
    static ColumnMap read(const CsvRecord &header, const std::map<std::string, std::string> &chosen = {});
    bool has(Column column) const { return m_index[std::size_t(column)] >= 0; }
    /// The required columns that are missing.
    std::vector<std::string> missing() const;
    /// Where a column stands, 0-based; -1: nowhere.
    int index(Column column) const { return m_index[std::size_t(column)]; }
    const std::vector<std::string> &unknown() const { return m_unknown; }
    const std::vector<std::string> &repeated() const { return m_repeated; }
    std::size_t width() const { return m_width; }
    /// The cell as written; an empty cell when the column or the cell is absent.
    const CsvCell &cell(const CsvRecord &record, Column column) const;

private:
    std::array<int, columnCount> m_index{};
    std::vector<std::string> m_unknown, m_repeated;
    std::size_t m_width = 0;
};

/// "provider, model, input, output, currency".
std::string requiredColumns();

/// Text cells that a spreadsheet would run as a formula are written with a leading apostrophe; reading takes it off.
std::string guardFormula(const std::string &text);
std::string unguardFormula(const std::string &text);

std::string trimmed(std::string_view text);
std::string lowered(std::string_view text);

} // namespace farthing::data
