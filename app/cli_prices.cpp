// SPDX-License-Identifier: GPL-3.0-or-later
// prices import, list, check, diff, history, export.
#include "app/cli.h"
#include "app/cli_price_apply.h"
#include "app/cli_price_text.h"
#include "data/prices/xlsx_writer.h"

#include <iostream>

namespace farthing::cli {
namespace {

constexpr const char *needs = "prices needs import FILE, list [FILE], check FILE, diff OLD NEW, history MODEL SHEET..., export SHEET or apply FILE PLAN.";

/// --map and --read may come several times; the other options are read by parseArguments().
bool takeMappings(std::vector<std::string> &words, data::ImportAnswers &answers)
{
    for (std::size_t i = 0; i < words.size();) {
        const bool reading = words[i] == "--read";
        if (words[i] != "--map" && !reading) {
            ++i;
            continue;
        }
        const std::size_t equals = i + 1 < words.size() ? words[i + 1].rfind('=') : std::string::npos;
        if (equals == std::string::npos || equals == 0 || equals + 1 == words[i + 1].size()) {
            usage(reading ? "--read needs \"TITLE=comma\", point, dmy or mdy." : "--map needs \"TITLE=COLUMN\", for example \"Eingabe=input\" or \"#3=input\".");
            return false;
        }
        const std::string column = words[i + 1].substr(equals + 1);
        if (reading && column != "comma" && column != "point" && column != "dmy" && column != "mdy") {
            usage("--read TITLE= takes comma, point, dmy or mdy.");
            return false;
        }
        if (!reading && column != "-" && !data::isPriceColumn(column)) {
            usage("--map: there is no column \"" + column + "\". Columns: " + data::priceColumnNames() + ".");
            return false;
        }
        (reading ? answers.readings : answers.columns)[words[i + 1].substr(0, equals)] = column;
        words.erase(words.begin() + std::ptrdiff_t(i), words.begin() + std::ptrdiff_t(i) + 2);
    }
    return true;
}

bool readAnswers(const Arguments &a, data::ImportAnswers &answers)
{
    const auto take = [&](const char *option, std::string &field) {
        if (a.has(option))
            field = a.options.at(option);
    };
    take("--unit", answers.per);
    take("--currency", answers.currency);
    take("--provider", answers.provider);
    take("--decimal", answers.decimal);
    take("--dates", answers.dates);
    std::string fault;
    if (a.has("--unit") && !data::isPriceUnit(answers.per))
        fault = "--unit is 1M tokens, 1K tokens or token, with \"cents per \" in front for cents.";
    else if (a.has("--currency") && (answers.currency.size() != 3 || answers.currency.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos))
        fault = "--currency is a code of three capitals, such as USD.";
    else if (a.has("--decimal") && answers.decimal != "comma" && answers.decimal != "point")
        fault = "--decimal is comma or point.";
    else if (a.has("--dates") && answers.dates != "dmy" && answers.dates != "mdy")
        fault = "--dates is dmy or mdy.";
    else if (a.has("--provider") && (answers.provider.empty() || answers.provider.find('/') != std::string::npos))
        fault = "--provider is a name without a slash, or from-model.";
    if (!fault.empty())
        usage(fault);
    return fault.empty();
}

int fail(const std::string &message, int code)
{
    std::cerr << message << "\n";
    return code;
}

int writeOut(const Arguments &a, const char *option, const std::string &bytes)
{
    if (!a.has(option)) {
        print(bytes);
        return Done;
    }
    const Status done = data::writeFile(a.options.at(option), bytes);
    return done ? Done : fail(done.error().message, WorkFailed);
}

int importOrCheck(const Arguments &a, const data::ImportAnswers &answers)
{
    const std::string &file = a.positional[1];
    const Result<data::ImportPreview> preview = data::previewPriceFile(file, answers);
    if (!preview)
        return fail(preview.error().message, DataHasErrors);
    if (!preview->questions.empty())
        return fail(file + ": " + questionsText(*preview), DataHasErrors);
    const Result<data::PriceImport> import = data::importPriceFile(file, answers);
    if (!import)
        return fail(import.error().message, DataHasErrors);
    printIssues(import->issues);
    std::cerr << import->format << ": " << import->entries << " entries, " << import->read << " read, " << import->refused << " refused, "
              << import->otherwise << " priced otherwise; " << import->sheet.rows.size() << " price rows, " << import->sheet.charges.size()
              << " other charges, " << import->sheet.capacity.size() << " capacity prices, " << import->sheet.adjustments.size() << " adjustments\n";
    if (a.positional[0] == "check")
        return import->refused > 0 ? DataHasErrors : Done;
    return writeOut(a, "--csv", data::writePriceCsv(import->sheet));
}

/// A sheet by file name, or the one that ships: "bundled".
std::optional<PriceSheet> openSheet(const std::string &name, const data::ImportAnswers &answers, bool tellIssues, int &code)
{
    if (name == "bundled")
        return data::bundledSheet();
    Result<data::PriceImport> import = data::importPriceFile(name, answers);
    if (!import) {
        code = fail(import.error().message, DataHasErrors);
        return std::nullopt;
    }
    if (tellIssues)
        printIssues(import->issues);
    return std::move(import->sheet);
}

int runDiff(const Arguments &a, const data::ImportAnswers &answers)
{
    int code = Done;
    const auto before = openSheet(a.positional[1], answers, false, code), after = before ? openSheet(a.positional[2], answers, false, code) : std::nullopt;
    if (!after)
        return code;
    const SheetDiff diff = diffSheets(*before, *after);
    print(a.has("--json") ? diffJson(diff) : diffText(diff));
    return Done;
}

int runHistory(const Arguments &a, const data::ImportAnswers &answers)
{
    std::vector<PriceSheet> sheets;
    int code = Done;
    for (std::size_t i = 2; i < a.positional.size(); ++i) {
        auto sheet = openSheet(a.positional[i], answers, false, code);
        if (!sheet)
            return code;
        sheets.push_back(std::move(*sheet));
    }
    const std::vector<PricePoint> points = priceHistory(sheets, a.positional[1]);
    if (points.empty())
        return fail("None of these sheets prices " + a.positional[1] + ". Write provider/model as \"prices list SHEET\" shows it.", DataHasErrors);
    print(a.has("--json") ? historyJson(points) : historyText(points));
    return Done;
}

int runExport(const Arguments &a, const data::ImportAnswers &answers)
{
    if (!a.has("--csv") && !a.has("--xlsx"))
        return usage("prices export needs --csv FILE or --xlsx FILE.");
    int code = Done;
    const auto sheet = openSheet(a.positional[1], answers, true, code);
    if (!sheet)
        return code;
    if (a.has("--csv")) {
        if (const int written = writeOut(a, "--csv", data::writePriceCsv(*sheet)); written != Done)
            return written;
        if (!sheet->charges.empty() || !sheet->capacity.empty() || !sheet->adjustments.empty())
            std::cerr << "A CSV holds the token prices only; --xlsx exports the other charges, capacity prices and adjustments too.\n";
    }
    if (!a.has("--xlsx"))
        return Done;
    const Result<std::string> book = data::writePriceXlsx(*sheet);
    return book ? writeOut(a, "--xlsx", *book) : fail(book.error().message, WorkFailed);
}

} // namespace

int runPrices(const std::vector<std::string> &given)
{
    std::vector<std::string> words = given;
    data::ImportAnswers answers;
    if (!takeMappings(words, answers))
        return Usage;
    const auto a = parseArguments(words, {"--csv", "--xlsx", "--unit", "--currency", "--provider", "--decimal", "--dates", "--exclude", "--out", "--draws"}, {"--json"});
    if (!a || !readAnswers(*a, answers))
        return Usage;
    if (a->positional.empty())
        return usage(needs);
    const std::string &action = a->positional[0];
    if (action == "list" && a->positional.size() <= 2) {
        if (a->positional.size() == 1) {
            print(a->has("--json") ? sheetJson(data::bundledSheet()) : sheetText(data::bundledSheet()));
            return Done;
        }
        const Result<data::PriceImport> import = data::importPriceFile(a->positional[1], answers);
        if (!import)
            return fail(import.error().message, DataHasErrors);
        printIssues(import->issues);
        print(a->has("--json") ? sheetJson(import->sheet) : sheetText(import->sheet));
        return Done;
    }
    if ((action == "import" || action == "check") && a->positional.size() == 2)
        return importOrCheck(*a, answers);
    if (action == "diff" && a->positional.size() == 3)
        return runDiff(*a, answers);
    if (action == "history" && a->positional.size() >= 3)
        return runHistory(*a, answers);
    if (action == "apply" && a->positional.size() == 3)
        return runApply(*a, answers);
    if (action == "export" && a->positional.size() == 2)
        return runExport(*a, answers);
    return usage(needs);
}

} // namespace farthing::cli
