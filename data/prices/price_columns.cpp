// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/price_columns.h"

namespace farthing::data {
namespace {

constexpr std::array<const char *, columnCount> names{
    "provider", "model", "aliases", "kind", "service_tier", "region", "prompt_from_tokens", "time_window", "currency",
    "per", "input", "cached_input", "cache_write", "cache_write_1h", "output", "reasoning_output", "audio_input",
    "audio_output", "context_window", "max_output", "cache_min_tokens", "cache_ttl_minutes", "effective_from",
    "effective_to", "retires_on", "source", "checked_on", "notes",
    "tools", "json_schema", "vision", "prompt_caching", "reasoning", "cache_step_tokens",
};
constexpr std::array required{Column::Provider, Column::Model, Column::Input, Column::Output, Column::Currency};

bool startsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string_view withoutApostrophes(std::string_view text)
{
    while (text.starts_with('\''))
        text.remove_prefix(1);
    return text;
}

} // namespace

const char *columnName(Column column) { return names[std::size_t(column)]; }

std::optional<Column> columnNamed(std::string_view title)
{
    std::string name = lowered(trimmed(title));
    for (char &c : name)
        if (c == ' ' || c == '-')
            c = '_';
    for (std::size_t column = 0; column < columnCount; ++column)
        if (name == names[column])
            return Column(column);
    return std::nullopt;
}

ColumnMap ColumnMap::read(const CsvRecord &header, const std::map<std::string, std::string> &chosen)
{
    ColumnMap map;
    map.m_index.fill(-1);
    map.m_width = header.cells.size();
    std::vector<bool> settled(header.cells.size());
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        auto choice = chosen.find(trimmed(header.cells[i].text));
        if (choice == chosen.end())
            choice = chosen.find("#" + std::to_string(i + 1));
        if (choice == chosen.end() || choice->first.empty())
            continue;
        settled[i] = true;
        if (const auto column = columnNamed(choice->second); column && map.m_index[std::size_t(*column)] < 0)
            map.m_index[std::size_t(*column)] = int(i);
    }
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const std::string title = trimmed(header.cells[i].text);
        if (title.empty() || settled[i])
            continue;
        const auto column = columnNamed(title);
        if (!column)
            map.m_unknown.push_back(title);
        else if (map.m_index[std::size_t(*column)] >= 0)
            map.m_repeated.push_back(columnName(*column));
        else
            map.m_index[std::size_t(*column)] = int(i);
    }
    return map;
}

std::vector<std::string> ColumnMap::missing() const
{
    std::vector<std::string> out;
    for (const Column column : required)
        if (!has(column))
            out.emplace_back(columnName(column));
    return out;
}

const CsvCell &ColumnMap::cell(const CsvRecord &record, Column column) const
{
    static const CsvCell none;
    const int index = m_index[std::size_t(column)];
    return index >= 0 && std::size_t(index) < record.cells.size() ? record.cells[std::size_t(index)] : none;
}

std::string requiredColumns()
{
    std::string out;
    for (const Column column : required)
        out += (out.empty() ? "" : ", ") + std::string(columnName(column));
    return out;
}

std::string guardFormula(const std::string &text)
{
    return startsFormula(withoutApostrophes(text)) ? "'" + text : text;
}

std::string unguardFormula(const std::string &text)
{
    return text.starts_with('\'') && startsFormula(withoutApostrophes(text)) ? text.substr(1) : text;
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view nbsp = "\u00a0";
    bool changed = true;
    while (changed) {
        changed = false;
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1), changed = true;
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1), changed = true;
        if (text.starts_with(nbsp))
            text.remove_prefix(nbsp.size()), changed = true;
        if (text.ends_with(nbsp))
            text.remove_suffix(nbsp.size()), changed = true;
    }
    return std::string(text);
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return out;
}

} // namespace farthing::data
