// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/token_table.h"

#include <algorithm>
#include <map>

namespace farthing::data {
namespace {

constexpr std::size_t maxRows = 200000;
constexpr double smallestDearest = 0.1;   // per 1M tokens: the dearest price of any real list is above it
constexpr std::size_t examples = 3;       // cells shown with a question

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

/// Conditions, prices and limits are equal; where they were read and what was noted beside them is not compared.
bool sameRow(const PriceRow &a, PriceRow b)
{
    b.fileRow = a.fileRow;
    b.notes = a.notes;
    b.source = a.source;
    b.checkedOn = a.checkedOn;
    return a == b;
}

/// A price without an end is ended by one that begins later and has no end either. True when `earlier` was ended.
bool endAt(PriceRow &earlier, const PriceRow &later, RowIssues &issues)
{
    if (!earlier.effectiveTo.empty() || !later.effectiveTo.empty() || !(earlier.effectiveFrom < later.effectiveFrom))
        return false;
    earlier.effectiveTo = later.effectiveFrom;
    issues.add(Severity::Warning, earlier.fileRow, earlier.provider + "/" + earlier.model + ": has no end, but row " + std::to_string(later.fileRow)
                   + " begins on " + later.effectiveFrom + ": taken as ending there.");
    return true;
}

/// Refuses a repeated row and warns of one that contradicts an earlier row. True: keep it.
bool checkAgainst(std::vector<PriceRow> &rows, const std::vector<std::size_t> &sameKey, PriceRow &row, RowIssues &issues)
{
    for (const std::size_t index : sameKey) {
        PriceRow &other = rows[index];
        if (sameRow(other, row)) {
            issues.add(Severity::Warning, row.fileRow, "Refused: the same as row " + std::to_string(other.fileRow) + ".");
            return false;
        }
        if (overlap(other, row) && !endAt(other, row, issues) && !endAt(row, other, issues))
            issues.add(Severity::Warning, row.fileRow, row.provider + "/" + row.model + ": a second price for the dates of row "
                           + std::to_string(other.fileRow) + ". Plans that use it are refused until one goes or both have dates.");
    }
    return true;
}

/// The cells of a column that can be read in two ways, for one question.
struct Doubts {
    std::map<Column, std::vector<std::string>> cells;
    void add(Column column, const std::string &cell)
    {
        std::vector<std::string> &list = cells[column];
        if (list.size() < examples && std::find(list.begin(), list.end(), cell) == list.end())
            list.push_back(cell);
    }
};

/// A table without a unit holds prices per million by our own convention; when all of them are as small as prices per
/// thousand or per token would be, that is asked.
void askAboutUnit(const TableReading &reading, std::size_t firstRow, const std::string &file, PriceImport &out)
{
    const PriceSheet &sheet = out.sheet;
    if (reading.columns.has(Column::Per) || !reading.per.empty())
        return;
    double most = 0;
    for (std::size_t i = firstRow; i < sheet.rows.size(); ++i)
        for (const std::optional<double> &price : {sheet.rows[i].input, sheet.rows[i].output})
            most = std::max(most, price.value_or(0));
    if (!(most > 0 && most < smallestDearest))
        return;
    out.issues.push_back({Severity::Warning, file, "No price is above " + formatDecimal(most) + " per 1M tokens, and the table names no unit: right unit?"});
    out.questions.push_back({Question::Kind::Unit, "", "What are the prices per? None is above " + formatDecimal(most) + ", which is very little for 1M tokens.",
                             "--unit '1K tokens' or --unit token (or --unit '1M tokens' if they are so cheap)", most < 0.001 ? "token" : "1K tokens"});
}

void askAbout(const Doubts &doubts, const TableLayout &layout, const ColumnMap &columns, PriceImport &out)
{
    for (const auto &[column, cells] : doubts.cells) {
        const int at = columns.index(column);
        const std::string title = at >= 0 && std::size_t(at) < layout.titles.size() ? layout.titles[std::size_t(at)] : columnName(column);
        std::string list;
        for (const std::string &cell : cells)
            list += (list.empty() ? "" : ", ") + std::string(1, '"') + cell.substr(0, 40) + '"';
        const bool date = std::find(dateColumns.begin(), dateColumns.end(), column) != dateColumns.end();
        const bool serials = date && cells.front().find_first_not_of("0123456789") == std::string::npos;
        if (serials) {
            out.questions.push_back({Question::Kind::Dates, title, "Are the numbers in \"" + title + "\" (" + list + ") a spreadsheet's day numbers ("
                                         + cells.front() + " would be " + dateOfSerial(std::stod(cells.front())) + ")?",
                                     "--dates dmy or --dates mdy reads them so; leave the column out if not", ""});
            continue;
        }
        out.questions.push_back(date ? Question{Question::Kind::Dates, title, "Which comes first in the dates of \"" + title + "\" (" + list + "), day or month?",
                                                "--dates dmy or --dates mdy (or --read 'TITLE=dmy' for one column)", ""}
                                     : Question{Question::Kind::Decimal, title, "What separates the decimals in \"" + title + "\" (" + list + ")?",
                                                "--decimal comma or --decimal point (or --read 'TITLE=comma' for one column)", ""});
    }
}

} // namespace

std::string aside(const CsvRecord &record, const CsvCell &name, std::size_t width)
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
    const bool noModel = trimmed(name.text).empty();
    for (const char *total : {"total", "totals", "grand total", "subtotal", "sum", "summe", "gesamt", "gesamtsumme", "total general", "somme"})
        if (noModel && word == total)
            return "a totals row (\"" + first + "\")";
    if (filled == 1 && width > 2)
        return "a title or footnote (\"" + first.substr(0, 60) + "\")";
    return {};
}

TableReading readingOf(Table &table, const TableLayout &layout, const ImportAnswers &answers)
{
    TableReading reading;
    reading.columns = layout.columns;
    reading.per = answers.per;
    reading.currency = answers.currency;
    reading.provider = answers.provider;
    reading.serialDates = !answers.dates.empty();
    bool point = false, comma = false;
    std::array<bool, columnCount> dayFirst{}, monthFirst{};
    table.rewind();
    CsvRecord record;
    while (table.next(record)) {
        if (record.row <= layout.headerRow)
            continue;
        const std::string currency = reading.currency.empty() ? trimmed(reading.columns.cell(record, Column::Currency).text) : reading.currency;
        const auto look = [&](Column column) {
            const CsvCell &cell = reading.columns.cell(record, column);
            if (cell.number)
                return;
            const Dialect shown = evidence(priceText(trimmed(cell.text), currency));
            point |= shown == Dialect::Point;
            comma |= shown == Dialect::Comma;
        };
        for (const NumberColumn &number : numberColumns)
            look(number.column);
        look(Column::PromptFromTokens);
        for (const Column column : dateColumns) {
            const DateOrder shown = dateEvidence(reading.columns.cell(record, column).text);
            dayFirst[std::size_t(column)] |= shown == DateOrder::DayFirst;
            monthFirst[std::size_t(column)] |= shown == DateOrder::MonthFirst;
        }
    }
    reading.dialect = point == comma ? Dialect::Unknown : point ? Dialect::Point : Dialect::Comma;
    if (!answers.decimal.empty())
        reading.dialect = answers.decimal == "comma" ? Dialect::Comma : Dialect::Point;
    const auto answered = [&](Column column) {
        const int at = layout.columns.index(column);
        const auto found = at < 0 || std::size_t(at) >= layout.titles.size() ? answers.readings.end() : answers.readings.find(layout.titles[std::size_t(at)]);
        return found == answers.readings.end() ? std::string() : found->second;
    };
    for (std::size_t column = 0; column < columnCount; ++column)
        if (const std::string own = answered(Column(column)); own == "comma" || own == "point")
            reading.columnDialect[column] = own == "comma" ? Dialect::Comma : Dialect::Point;
    for (const Column column : dateColumns) {
        const std::size_t at = std::size_t(column);
        if (dayFirst[at] != monthFirst[at])
            reading.dateOrder[at] = dayFirst[at] ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (!answers.dates.empty())
            reading.dateOrder[at] = answers.dates == "dmy" ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (const std::string own = answered(column); own == "dmy" || own == "mdy") {
            reading.dateOrder[at] = own == "dmy" ? DateOrder::DayFirst : DateOrder::MonthFirst;
            reading.serialDates = true;
        }
    }
    return reading;
}

Status readTokenTable(Table &table, const TableLayout &layout, const ImportAnswers &answers, const std::string &file, PriceImport &out)
{
    RowIssues issues(out, file);
    const TableReading reading = readingOf(table, layout, answers);
    const ColumnMap &columns = reading.columns;
    for (const std::string &name : columns.unknown())
        issues.add(Severity::Info, layout.headerRow, "Column \"" + name + "\" is unknown and ignored.");
    for (const std::string &name : columns.repeated())
        issues.add(Severity::Warning, layout.headerRow, "Column \"" + name + "\" is there twice: the first one is used.");
    const std::size_t firstRow = out.sheet.rows.size();
    std::map<std::string, std::vector<std::size_t>> keys;
    std::string newest;
    Doubts doubts;
    CsvRecord record;
    table.rewind();
    while (table.next(record)) {
        if (record.row <= layout.headerRow || record.isBlank())
            continue;
        ++out.entries;
        if (record.fault.empty()) {
            if (const std::string what = aside(record, columns.cell(record, Column::Model), columns.width()); !what.empty()) {
                ++out.otherwise;
                issues.add(Severity::Info, record.row, "Skipped " + what + ".");
                continue;
            }
        }
        ReadRow read = readPriceRow(reading, record);
        for (const Column column : read.ambiguous)
            doubts.add(column, trimmed(columns.cell(record, column).text));
        if (!read.row) {
            ++out.refused;
            issues.add(Severity::Warning, record.row, "Refused: " + read.reason + (read.reason.ends_with('?') ? "" : "."));
            continue;
        }
        PriceRow &row = *read.row;
        row.file = file;
        row.fileRow = record.row;
        std::vector<std::size_t> &sameKey = keys[keyOf(row)];
        if (!checkAgainst(out.sheet.rows, sameKey, row, issues)) {
            ++out.refused;
            continue;
        }
        if (out.sheet.rows.size() == maxRows)
            return Error{file + " has more than " + std::to_string(maxRows) + " price rows. Split it."};
        for (const std::string &remark : read.remarks)
            issues.add(Severity::Info, record.row, row.provider + "/" + row.model + ": " + remark + (remark.ends_with('?') ? "" : "."));
        ++out.read;
        newest = std::max(newest, row.checkedOn);
        if (sameKey.size() < 100) // enough to find contradictions, without a quadratic search in a hostile file
            sameKey.push_back(out.sheet.rows.size());
        out.sheet.rows.push_back(std::move(row));
    }
    askAbout(doubts, layout, columns, out);
    askAboutUnit(reading, firstRow, file, out);
    issues.finish();
    out.sheet.date = std::max(out.sheet.date, newest);
    return Nothing{};
}

} // namespace farthing::data
