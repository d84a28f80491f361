// SPDX-License-Identifier: GPL-3.0-or-later
// simulate, expect, forecast, report.
#include "app/cli_options.h"

#include "data/export/forecast_export.h"
#include "model/economics/evaluate.h"

#ifdef FARTHING_WITH_CHARTS
#include "app/report_charts.h"
#endif

#include <filesystem>
#include <iostream>

namespace farthing::cli {

int runSimulate(const std::vector<std::string> &words, bool exactOnly)
{
    const auto a = parseArguments(words, runOptionNames(), {"--json", "--until-settled"});
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

int runForecast(const std::vector<std::string> &words)
{
    const auto a = parseArguments(words, {"--scenario", "--prices", "--draws", "--seed", "--threads"}, {"--json", "--csv"});
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
    ForecastOptions ahead;
    ahead.draws = options.draws;
    ahead.seed = options.seed;
    ahead.threads = options.threads;
    ahead.stop = options.stop;
    const Forecast f = forecast(opened->plan, opened->sheet, ahead);
    std::vector<std::string> pools;
    for (const Pool &pool : opened->plan.pools)
        pools.push_back(pool.id);
    if (f.ok) {
        const data::ResultContext context = contextOf(*opened);
        if (a->has("--json"))
            print(data::writeJson(data::forecastJson(f, context, pools)));
        else
            print(a->has("--csv") ? data::forecastCsv(f, pools) : data::forecastText(f, context));
    }
    printIssues(f.issues);
    return f.cancelled ? Interrupted : f.ok ? Done : DataHasErrors;
}

int runReport(const std::vector<std::string> &words)
{
    const auto a = parseArguments(words, with(runOptionNames(), {"--charts", "--format"}), {});
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
