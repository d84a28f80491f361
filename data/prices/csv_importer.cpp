// SPDX-License-Identifier: GPL-3.0-or-later
// The token_prices sheet as CSV: separator, encoding, header and number dialect are found, rows are judged one by one.
#include "data/prices/csv_row.h"
#include "data/prices/importer.h"
#include "data/prices/text_decode.h"

#include <algorithm>
#include <map>

namespace farthing::data {
namespace {

constexpr int headerSearch = 30;          // title lines above the header
constexpr std::size_t maxRows = 200000;

struct Layout {
    char delimiter = ',';
    int headerRow = 0;                    ///< 1-based; 0: none found
    ColumnMap columns;
    std::string found;                    ///< the names of the likeliest header line, for the message
};

std::string listCells(const CsvRecord &record)
{
    std::string out;
    for (const CsvCell &cell : record.cells)
        if (const std::string name = trimmed(cell.text); !name.empty() && out.size() < 300)
            out += (out.empty() ? "" : ", ") + name.substr(0, 60);
    return out;
}

/// The first separator and line that name all required columns; else the line that comes nearest.
Layout findLayout(std::string_view text)
{
    Layout nearest;
    std::size_t best = 0;
    for (const char delimiter : {',', ';', '\t'}) {
        CsvReader reader(text, delimiter);
        CsvRecord record;
        for (int i = 0; i < headerSearch && reader.next(record); ++i) {
            ColumnMap columns = ColumnMap::read(record);
            if (columns.missing().empty())
                return {delimiter, record.row, std::move(columns), {}};
            std::size_t filled = 0;
            for (const CsvCell &cell : record.cells)
                filled += !trimmed(cell.text).empty();
            filled += 1000 * (5 - columns.missing().size());
            if (filled > best) {
                best = filled;
                nearest.found = listCells(record);
            }
        }
    }
    return nearest;
}

/// The number dialect that the whole file shows, or Unknown when cells disagree or say nothing.
Dialect findDialect(std::string_view text, const Layout &layout)
{
    bool point = false, comma = false;
    CsvReader reader(text, layout.delimiter);
    CsvRecord record;
    while (reader.next(record)) {
        if (record.row <= layout.headerRow)
            continue;
        const std::string currency = trimmed(layout.columns.cell(record, Column::Currency).text);
        const auto look = [&](Column column) {
            const Dialect shown = evidence(priceText(trimmed(layout.columns.cell(record, column).text), currency));
            point |= shown == Dialect::Point;
            comma |= shown == Dialect::Comma;
        };
        for (const NumberColumn &number : numberColumns)
            look(number.column);
        look(Column::PromptFromTokens);
    }
    return point == comma ? Dialect::Unknown : point ? Dialect::Point : Dialect::Comma;
}

/// Why a record is no price row at all (a total or a footnote), or empty.
std::string aside(const ColumnMap &columns, const CsvRecord &record)
{
    std::size_t filled = 0;
    std::string first;
    for (const CsvCell &cell : record.cells) {
        const std::string text = trimmed(cell.text);
        if (text.empty())
            continue;
        if (first.empty())
            first = text;
        ++filled;
    }
    std::string word = lowered(first);
    while (!word.empty() && (word.back() == ':' || word.back() == ' '))
        word.pop_back();
    const bool noModel = trimmed(columns.cell(record, Column::Model).text).empty();
    for (const char *total : {"total", "totals", "grand total", "subtotal", "sum", "summe", "gesamt", "gesamtsumme", "total general", "somme"})
        if (noModel && word == total)
            return "a totals row (\"" + first + "\")";
    if (filled == 1 && columns.width() > 2)
        return "a title or footnote (\"" + first.substr(0, 60) + "\")";
    return {};
}

std::string keyOf(const PriceRow &row)
{
    std::string key;
    for (const std::string &part : {row.provider, row.model, row.serviceTier, row.region, row.timeWindow, formatDecimal(row.promptFromTokens)})
        key += part + '\n';
    return key;
}

bool overlap(const PriceRow &a, const PriceRow &b)
{
    return (a.effectiveTo.empty() || b.effectiveFrom < a.effectiveTo) && (b.effectiveTo.empty() || a.effectiveFrom < b.effectiveTo);
}

/// Refuses a repeated row and warns of one that contradicts an earlier row. True: keep it.
bool checkAgainst(const std::vector<PriceRow> &rows, const std::vector<std::size_t> &sameKey, const PriceRow &row, RowIssues &issues)
{
    for (const std::size_t index : sameKey) {
        const PriceRow &other = rows[index];
        PriceRow copy = other;
        copy.fileRow = row.fileRow;
        if (copy == row) {
            issues.add(Severity::Warning, row.fileRow, "Refused: the same as row " + std::to_string(other.fileRow) + ".");
            return false;
        }
        if (overlap(other, row))
            issues.add(Severity::Warning, row.fileRow, row.provider + "/" + row.model + ": a second price for the dates of row "
                           + std::to_string(other.fileRow) + ". Plans that use it are refused until one goes or both have dates.");
    }
    return true;
}

bool recognises(const ImportSource &source)
{
    const std::string_view bytes = source.bytes;
    const bool utf16 = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
    const std::string_view head = bytes.substr(0, 4096);
    if (!utf16 && head.find('\0') != std::string_view::npos)
        return false;
    const std::size_t first = head.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return !source.json && first != std::string_view::npos && head[first] != '{' && head[first] != '[';
}

Result<PriceImport> read(const ImportSource &source, const ImportAnswers &)
{
    const std::string &fileName = source.file;
    const std::string decoded = decodeText(source.bytes);
    const std::string_view text = decoded;
    const Layout layout = findLayout(text);
    if (layout.headerRow == 0)
        return Error{fileName + " is not a price sheet: expected a header line with the columns " + requiredColumns()
                     + (layout.found.empty() ? ", found none." : "; found " + layout.found + ". Rename the columns and import again.")};
    PriceImport out;
    RowIssues issues(out, fileName);
    const ColumnMap &columns = layout.columns;
    for (const std::string &name : columns.unknown())
        issues.add(Severity::Info, layout.headerRow, "Column \"" + name + "\" is unknown and ignored.");
    for (const std::string &name : columns.repeated())
        issues.add(Severity::Warning, layout.headerRow, "Column \"" + name + "\" is there twice: the first one is used.");

    const Dialect dialect = findDialect(text, layout);
    std::map<std::string, std::vector<std::size_t>> keys;
    std::string newest;
    CsvReader reader(text, layout.delimiter);
    CsvRecord record;
    while (reader.next(record)) {
        if (record.row <= layout.headerRow || record.isBlank())
            continue;
        ++out.entries;
        if (record.fault.empty()) {
            if (const std::string what = aside(columns, record); !what.empty()) {
                ++out.otherwise;
                issues.add(Severity::Info, record.row, "Skipped " + what + ".");
                continue;
            }
        }
        ReadRow read = readCsvRow(columns, record, dialect);
        if (!read.row) {
            ++out.refused;
            issues.add(Severity::Warning, record.row, "Refused: " + read.reason + (read.reason.ends_with('?') ? "" : "."));
            continue;
        }
        PriceRow &row = *read.row;
        row.file = fileName;
        row.fileRow = record.row;
        std::vector<std::size_t> &sameKey = keys[keyOf(row)];
        if (!checkAgainst(out.sheet.rows, sameKey, row, issues)) {
            ++out.refused;
            continue;
        }
        if (out.sheet.rows.size() == maxRows)
            return Error{fileName + " has more than " + std::to_string(maxRows) + " price rows. Split it."};
        for (const std::string &remark : read.remarks)
            issues.add(Severity::Info, record.row, row.provider + "/" + row.model + ": " + remark + (remark.ends_with('?') ? "" : "."));
        ++out.read;
        newest = std::max(newest, row.checkedOn);
        if (sameKey.size() < 100) // enough to find contradictions, without a quadratic search in a hostile file
            sameKey.push_back(out.sheet.rows.size());
        out.sheet.rows.push_back(std::move(row));
    }
    issues.finish();
    out.sheet.date = dateInName(fileName).empty() ? newest : dateInName(fileName);
    return out;
}

} // namespace

Importer csvImporter() { return {"Farthing CSV", "a table with a header line", recognises, read}; }

} // namespace farthing::data
