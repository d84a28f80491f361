// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/table_layout.h"

#include "data/prices/column_guess.h"
#include "data/prices/decimal.h"
#include "data/prices/price_row_reader.h"

#include <algorithm>

namespace farthing::data {
namespace {

constexpr int headerSearch = 30;          // title lines above the header

struct TabNames {
    TabKind kind;
    std::array<std::string_view, 4> names; ///< together they are this tab and no other
};
constexpr std::array otherTabs{
    TabNames{TabKind::OtherCharges, {"model", "meter", "price", "per"}},
    TabNames{TabKind::Capacity, {"item", "type", "price", "per"}},
    TabNames{TabKind::Adjustments, {"type", "scope", "key", "value"}},
};

std::vector<std::string> titlesOf(const CsvRecord &record)
{
    std::vector<std::string> titles;
    for (const CsvCell &cell : record.cells)
        titles.push_back(trimmed(cell.text));
    return titles;
}

/// The columns still missing, given what the answers supply for the whole table.
std::vector<std::string> missingOf(const ColumnMap &columns, const ImportAnswers &answers)
{
    std::vector<std::string> out;
    for (const std::string &name : columns.missing())
        if (!(name == "currency" && !answers.currency.empty()) && !(name == "provider" && !answers.provider.empty()))
            out.push_back(name);
    return out;
}

/// Titles whose meaning is guessed: not ours, not settled by an answer.
bool isOpen(const std::string &title, std::size_t at, const ImportAnswers &answers)
{
    return !title.empty() && !columnNamed(title) && !answers.columns.contains(title) && !answers.columns.contains("#" + std::to_string(at + 1));
}

TableLayout layoutOf(const CsvRecord &record, const ImportAnswers &answers)
{
    TableLayout layout;
    layout.headerRow = record.row;
    layout.titles = titlesOf(record);
    const auto has = [&](std::string_view name) {
        return std::any_of(layout.titles.begin(), layout.titles.end(), [name](const std::string &title) { return lowered(title) == name; });
    };
    for (const TabNames &tab : otherTabs)
        if (std::all_of(tab.names.begin(), tab.names.end(), has)) {
            layout.kind = tab.kind;
            layout.score = 10000;
            return layout;
        }
    layout.columns = ColumnMap::read(record, answers.columns);
    const int found = 5 - int(missingOf(layout.columns, answers).size());
    int guesses = 0;
    bool names = layout.columns.has(Column::Model); // a header names its models, and a price
    bool prices = layout.columns.has(Column::Input) || layout.columns.has(Column::Output);
    for (std::size_t i = 0; i < layout.titles.size(); ++i)
        if (const auto guess = guessColumn(layout.titles[i]); guess && isOpen(layout.titles[i], i, answers)) {
            ++guesses;
            names |= *guess == Column::Model;
            prices |= *guess == Column::Input || *guess == Column::Output;
        }
    const bool answered = !answers.columns.empty() && layout.columns.has(Column::Model);
    if (found == 5 || (names && prices) || answered)
        layout.kind = TabKind::TokenPrices;
    layout.score = found == 5 ? 10000 : found * 1000 + guesses * 100;
    return layout;
}

/// A price or a count in any dialect, with or without a sign of currency.
bool isNumeric(std::string text)
{
    for (const std::string_view sign : {"$", "\u20ac", "\u00a3"}) {
        if (text.starts_with(sign))
            text.erase(0, sign.size());
        if (text.ends_with(sign))
            text.erase(text.size() - sign.size());
    }
    const Decimal::Kind kind = parseDecimal(trimmed(text), Dialect::Unknown).kind;
    return kind == Decimal::Kind::Value || kind == Decimal::Kind::Ambiguous;
}

/// A word that no shell takes apart.
std::string shellQuoted(const std::string &word)
{
    std::string out = "'";
    for (const char c : word)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

Question columnQuestion(const std::string &title, const std::string &guess)
{
    return {Question::Kind::Column, title, "What is the column \"" + title.substr(0, 80) + "\"?" + (guess.empty() ? "" : " Probably " + guess + "."),
            "--map " + shellQuoted(title + "=" + (guess.empty() ? "COLUMN" : guess)) + " (or =- to leave it out)", guess};
}

/// What must be known before the rows of a stranger's table can be read.
void ask(TableLayout &layout, const ImportAnswers &answers, const std::vector<std::string> &sample)
{
    const std::vector<std::string> missing = missingOf(layout.columns, answers);
    const bool ours = missing.empty() && answers.columns.empty() && answers.provider.empty() && answers.currency.empty();
    if (ours)
        return;
    const auto needs = [&](std::string_view name) { return std::find(missing.begin(), missing.end(), name) != missing.end(); };
    std::vector<Column> offered;
    for (std::size_t i = 0; i < layout.titles.size(); ++i) {
        const auto guess = guessColumn(layout.titles[i]);
        if (!guess || !isOpen(layout.titles[i], i, answers) || layout.columns.has(*guess) || std::count(offered.begin(), offered.end(), *guess) > 0)
            continue;
        offered.push_back(*guess);
        layout.questions.push_back(columnQuestion(layout.titles[i], columnName(*guess)));
    }
    const auto isOffered = [&](Column column) { return std::count(offered.begin(), offered.end(), column) > 0; };
    for (const Column column : {Column::Model, Column::Input, Column::Output})
        if (needs(columnName(column)) && !isOffered(column))
            layout.questions.push_back({Question::Kind::Column, "", std::string("Which column holds the ") + columnName(column) + "?",
                                        std::string("--map 'TITLE=") + columnName(column) + "' (or '#3=" + columnName(column) + "' for the third column)", ""});
    if (needs("provider") && !isOffered(Column::Provider))
        layout.questions.push_back({Question::Kind::Provider, "", "Which provider sells these models?",
                                    "--provider NAME (or --provider from-model when they are written provider/model)", ""});
    if (!layout.columns.has(Column::Per) && !isOffered(Column::Per) && answers.per.empty()) {
        const std::string guess = guessUnit(layout.titles);
        layout.questions.push_back({Question::Kind::Unit, "", "What are the prices per?" + (guess.empty() ? "" : " Probably " + guess + "."),
                                    "--unit '" + (guess.empty() ? "1M tokens" : guess) + "' (or 1K tokens, token, each with 'cents per ' in front)", guess});
    }
    if (needs("currency") && !isOffered(Column::Currency)) {
        std::vector<std::string> texts = layout.titles;
        texts.insert(texts.end(), sample.begin(), sample.end());
        const std::string guess = guessCurrency(texts);
        layout.questions.push_back({Question::Kind::Currency, "", "Which currency are the prices in?" + (guess.empty() ? "" : " Probably " + guess + "."),
                                    "--currency " + (guess.empty() ? "USD" : guess), guess});
    }
}

} // namespace

TableLayout findLayout(Table &table, const ImportAnswers &answers)
{
    TableLayout best;
    std::vector<std::string> sample;
    CsvRecord record;
    table.rewind();
    for (int i = 0; i < headerSearch && table.next(record); ++i) {
        if (best.score >= 10000) {
            for (const CsvCell &cell : record.cells)
                sample.push_back(cell.text.substr(0, 40));
            continue;
        }
        TableLayout layout = layoutOf(record, answers);
        const int filled = int(std::count_if(record.cells.begin(), record.cells.end(), [](const CsvCell &cell) { return !trimmed(cell.text).empty(); }));
        layout.score += layout.score < 10000 ? std::min(filled, 90) : 0;
        if (layout.score > best.score)
            best = std::move(layout);
        else
            for (const CsvCell &cell : record.cells)
                sample.push_back(cell.text.substr(0, 40));
    }
    if (best.kind == TabKind::TokenPrices)
        ask(best, answers, sample);
    return best;
}

TableLayout findAnyLayout(Table &table, const ImportAnswers &answers)
{
    std::optional<CsvRecord> header;
    std::vector<std::string> sample;
    bool found = false;
    CsvRecord record;
    table.rewind();
    for (int i = 0; i < headerSearch && table.next(record) && !found; ++i) {
        int words = 0, numbers = 0;
        for (const CsvCell &cell : record.cells) {
            const std::string text = trimmed(cell.text);
            const bool number = cell.number || isNumeric(text);
            words += !text.empty() && !number;
            numbers += number;
        }
        if (numbers >= 2 && header) {
            found = true;
            for (const CsvCell &cell : record.cells)
                sample.push_back(cell.text.substr(0, 40));
        } else if (words >= 3 && numbers == 0) {
            header = record;
        }
    }
    if (!found)
        return {};
    TableLayout layout = layoutOf(*header, answers);
    layout.kind = TabKind::TokenPrices;
    ask(layout, answers, sample);
    return layout;
}

std::string questionsText(const std::vector<Question> &questions)
{
    std::string out;
    for (const Question &question : questions)
        out += "\n  " + question.text + "\n    " + question.option;
    return out;
}

} // namespace farthing::data
