// SPDX-License-Identifier: GPL-3.0-or-later
// simulate, expect, sweep, report.
#include "app/cli.h"

#include "model/economics/evaluate.h"

#ifdef FARTHING_WITH_CHARTS
#include "app/report_charts.h"
#endif

#include <charconv>
#include <cmath>
#include <filesystem>
#include <iostream>

namespace farthing::cli {

namespace {

template <typename T>
bool readNumber(const Arguments &a, const char *name, std::optional<T> &out)
{
    if (!a.has(name))
        return true;
    const std::string &text = a.options.at(name);
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        usage(std::string(name) + " needs a whole number, not \"" + text + "\".");
        return false;
    }
    out = value;
    return true;
}

/// "1%" or "0.01".
bool readPrecision(const Arguments &a, std::optional<double> &out)
{
    if (!a.has("--precision"))
        return true;
    const std::string &text = a.options.at("--precision");
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (rest == "%")
        value /= 100;
    if (error != std::errc() || !(rest.empty() || rest == "%") || !(value >= 1e-5 && value <= 0.5)) {
        usage("--precision is from 0.001% to 50%: half the 95 % interval of the cost per successful task.");
        return false;
    }
    out = value;
    return true;
}

bool readRunOptions(const Arguments &a, RunOptions &options)
{
    std::optional<int> threads;
    if (!readNumber(a, "--tasks", options.tasks) || !readNumber(a, "--draws", options.draws) || !readNumber(a, "--seed", options.seed)
        || !readNumber(a, "--threads", threads) || !readPrecision(a, options.precision))
        return false;
    if (a.has("--until-settled"))
        options.untilSettled = true;
    if ((options.tasks && *options.tasks < 1) || (options.draws && (*options.draws < 1 || *options.draws > 100000))
        || (threads && (*threads < 1 || *threads > 1024))) {
        usage("--tasks and --threads are at least 1; --draws is 1 to 100000.");
        return false;
    }
    options.threads = threads.value_or(0);
    options.stop = interruption();
    return true;
}

/// "lo:hi:n", logarithmic or linear.
bool readRange(const Arguments &a, const char *name, bool logarithmic, std::vector<double> &out)
{
    if (!a.has(name))
        return true;
    const std::string &text = a.options.at(name);
    double low = 0, high = 0;
    int n = 0;
    const char *at = text.data(), *end = text.data() + text.size();
    auto r = std::from_chars(at, end, low);
    bool ok = r.ec == std::errc() && r.ptr != end && *r.ptr == ':';
    if (ok) {
        r = std::from_chars(r.ptr + 1, end, high);
        ok = r.ec == std::errc() && r.ptr != end && *r.ptr == ':';
    }
    if (ok) {
        r = std::from_chars(r.ptr + 1, end, n);
        ok = r.ec == std::errc() && r.ptr == end;
    }
    if (!ok || !(low > 0) || !(high >= low) || n < 1 || n > 1000 || !std::isfinite(high) || (!logarithmic && high > 1)) {
        usage(std::string(name) + " is LOW:HIGH:COUNT with 0 < LOW <= HIGH" + (logarithmic ? "" : " <= 1") + " and at most 1000 points.");
        return false;
    }
    for (int i = 0; i < n; ++i) {
        const double t = n == 1 ? 0 : static_cast<double>(i) / (n - 1);
        out.push_back(logarithmic ? low * std::pow(high / low, t) : low + (high - low) * t);
    }
    return true;
}

int finish(const Evaluation &e)
{
    printIssues(e.issues);
    if (e.cancelled)
        return Interrupted;
    return e.ok ? Done : DataHasErrors;
}

const std::vector<std::string> runOptions = {"--scenario", "--prices", "--tasks", "--draws", "--seed", "--threads", "--precision"};

std::vector<std::string> with(std::vector<std::string> list, const std::vector<std::string> &more)
{
    list.insert(list.end(), more.begin(), more.end());
    return list;
}

} // namespace

int runSimulate(const std::vector<std::string> &words, bool exactOnly)
{
    const auto a = parseArguments(words, runOptions, {"--json", "--until-settled"});
    if (!a)
        return Usage;
    if (a->positional.size() != 1)
        return usage("Name one plan: a file, - or sample:ID.");
    RunOptions options;
    if (!readRunOptions(*a, options))
        return Usage;
    int code = Done;
    const auto opened = openPlan(a->positional[0], *a, code);
    if (!opened)
        return code;
    const Evaluation e = evaluate(opened->plan, opened->sheet, options);
    if (e.ok) {
        const data::ResultContext context = contextOf(*opened);
        if (a->has("--json"))
            print(data::writeJson(exactOnly ? data::exactJson(e) : data::resultsJson(e, context)));
        else if (exactOnly)
            print("Cost per successful task, exact   " + data::writeJson(data::Json(e.exact.costPerSuccess.value), 0) + " " + context.currency
                  + "\nCost per attempted task, exact    " + data::writeJson(data::Json(e.exact.cost.value), 0) + " " + context.currency
                  + "\nSuccess rate, exact               " + data::writeJson(data::Json(e.exact.success.value), 0) + "\n");
        else
            print(data::summaryText(e, context));
    }
    return finish(e);
}

int runSweep(const std::vector<std::string> &words)
{
    const auto a = parseArguments(words, with(runOptions, {"--volume", "--utilisation"}), {"--json"});
    if (!a)
        return Usage;
    if (a->positional.size() != 1)
        return usage("Name one plan: a file, - or sample:ID.");
    RunOptions options;
    if (!readRunOptions(*a, options) || !readRange(*a, "--volume", true, options.volumes)
        || !readRange(*a, "--utilisation", false, options.utilisations))
        return Usage;
    int code = Done;
    const auto opened = openPlan(a->positional[0], *a, code);
    if (!opened)
        return code;
    if (a->has("--utilisation") && opened->plan.pools.empty())
        return usage("This plan has no pool, so there is no utilisation to sweep.");
    const Evaluation e = evaluate(opened->plan, opened->sheet, options);
    if (e.ok) {
        if (a->has("--json"))
            print(data::writeJson(data::resultsJson(e, contextOf(*opened))));
        else if (a->has("--utilisation") && !a->has("--volume"))
            print(data::utilisationCsv(e));
        else
            print(data::volumesCsv(e));
    }
    return finish(e);
}

int runReport(const std::vector<std::string> &words)
{
    const auto a = parseArguments(words, with(runOptions, {"--charts", "--format"}), {});
    if (!a)
        return Usage;
    if (a->positional.size() != 1)
        return usage("Name one plan: a file, - or sample:ID.");
    RunOptions options;
    if (!readRunOptions(*a, options))
        return Usage;
    int code = Done;
    const auto opened = openPlan(a->positional[0], *a, code);
    if (!opened)
        return code;
    const Evaluation e = evaluate(opened->plan, opened->sheet, options);
    if (!e.ok)
        return finish(e);
    const std::string folder = a->has("--charts") ? a->options.at("--charts") : "report";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const data::ResultContext context = contextOf(*opened);
    const std::pair<const char *, std::string> files[] = {{"results.json", data::writeJson(data::resultsJson(e, context))},
                                                          {"breakdown.csv", data::breakdownCsv(e, context)},
                                                          {"results.csv", data::volumesCsv(e)},
                                                          {"utilisation.csv", data::utilisationCsv(e)},
                                                          {"summary.txt", data::summaryText(e, context)}};
    for (const auto &[name, bytes] : files) {
        const Status done = data::writeFile(folder + "/" + name, bytes);
        if (!done) {
            std::cerr << done.error().message << "\n";
            return WorkFailed;
        }
    }
#ifdef FARTHING_WITH_CHARTS
    const std::string trouble = writeReportCharts(opened->plan, e, context, folder, a->has("--format") ? a->options.at("--format") : "svg,png");
    if (!trouble.empty()) {
        std::cerr << trouble << "\n";
        return WorkFailed;
    }
#else
    std::cerr << "This build has no charts; the tables and the summary are written.\n";
#endif
    print(data::summaryText(e, context));
    print("\nWritten to " + std::filesystem::absolute(folder).lexically_normal().string() + "\n");
    return finish(e);
}

} // namespace farthing::cli
