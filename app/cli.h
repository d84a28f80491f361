// SPDX-License-Identifier: GPL-3.0-or-later
// What every command of farthing-cli shares: arguments, opening plans and sheets, exit codes.
#pragma once
#include "data/export/results.h"
#include "data/json/json.h"
#include "data/plan/plan_json.h"
#include "model/pricing/price_sheet.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace farthing::cli {

enum Exit { Done = 0, DataHasErrors = 1, Usage = 2, WorkFailed = 3, Interrupted = 130 };

/// Positional arguments and --options; an unknown option is a usage error.
struct Arguments {
    std::vector<std::string> positional;
    std::map<std::string, std::string> options;
    bool has(const std::string &name) const { return options.contains(name); }
};
std::optional<Arguments> parseArguments(const std::vector<std::string> &words, const std::vector<std::string> &withValue,
                                        const std::vector<std::string> &flags);
int usage(const std::string &message);

/// A plan from a .json or .farthing file, "-" or "sample:<id>", with the sheet it pins.
struct Opened {
    data::Json document;
    Plan plan;
    PriceSheet sheet;
    std::string scenario;
};
/// Prints issues to stderr; absent with `exitCode` set when there is nothing to work on.
std::optional<Opened> openPlan(const std::string &name, const Arguments &arguments, int &exitCode);
std::optional<data::Json> openDocument(const std::string &name, std::vector<PriceSheet> *sheets, int &exitCode);
data::ResultContext contextOf(const Opened &opened);
void printIssues(const Issues &issues);
void print(const std::string &text);
std::stop_token interruption();

int runSimulate(const std::vector<std::string> &words, bool exactOnly);
int runSweep(const std::vector<std::string> &words);
int runForecast(const std::vector<std::string> &words);
int runBreakeven(const std::vector<std::string> &words);
int runPrices(const std::vector<std::string> &words);
int runPlan(const std::vector<std::string> &words);
int runReport(const std::vector<std::string> &words);
int runSamples(const std::vector<std::string> &words);

} // namespace farthing::cli
